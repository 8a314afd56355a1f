import { main } from '@cairn/cli';
import { byCsvParse, byD3, byDuckDb, byHand, type Build } from './w8-peers.js';

/*
 * One contestant of W8 in a process of its own: node w8-child.js <contestant> <folder> <out>. The most memory that the process has had
 * goes to its parent.
 */

/** What a child tells of itself. */
export interface ChildReport {
  /** Megabytes (1,000,000 bytes). */
  readonly peak: number;
}

const BUILDS: Readonly<Record<string, Build>> = {
  cairn: byCairn,
  hand: byHand,
  d3: byD3,
  'csv-parse': byCsvParse,
  duckdb: byDuckDb,
};

const [name = '', folder = '', out = ''] = process.argv.slice(2);
const build = BUILDS[name];
if (!build) throw new Error(`unknown contestant: ${name}`);
await build(folder, out);
process.send?.({ peak: (process.resourceUsage().maxRSS * 1024) / 1e6 } satisfies ChildReport);
process.disconnect();

/** The command as it is typed. Rows are rejected, so that it ends with 1. */
async function byCairn(project: string, document: string): Promise<void> {
  process.argv.splice(2, Infinity, 'build', project, '--out', document);
  await main();
  if (process.exitCode !== 1) throw new Error(`cairn build ended with ${String(process.exitCode)}`);
  process.exitCode = 0;
}
