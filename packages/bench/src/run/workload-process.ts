import { conduct } from '../measure/conduct.js';
import { NODE_WORKLOADS } from '../workloads/node.js';

/*
 * One workload in a process of its own, started with a garbage collector that can be called:
 *   node --expose-gc workload-process.js w5 <warm rounds> <counted rounds> peers|alone [contests…]
 */

/** Milliseconds: many turns of a scheduler that shares the machine with others. */
const SAMPLE = 100;

const [name = '', warm, counted, peers, ...only] = process.argv.slice(2);
const workload = NODE_WORKLOADS[name]?.();
if (!workload) throw new Error(`unknown workload: ${name}`);
const collect = () => globalThis.gc?.();
await conduct(
  workload,
  only,
  { warm: Number(warm), counted: Number(counted), peers: peers === 'peers', sample: SAMPLE },
  { settle: collect, calm: collect },
  (message) => void process.send?.(message),
);
