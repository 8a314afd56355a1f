import { readFileSync } from 'node:fs';
import { breaches, type Breach, type Gate } from '../measure/gate.js';
import type { Report } from '../report/page.js';
import type { Order } from './order.js';

/** Fewer than a full run: the gate has to be short. */
const ASKED = { warm: 2, counted: 5, peers: false };

/** What stands in gate.json. */
interface GateFile {
  readonly bounds: Gate;
}

/**
 * Measures what has a bound, and once more what did not keep it: other work on the machine falls on a limit and on what is held against it
 * unevenly now and then, but not twice at the same place.
 *
 * @returns the bounds that were kept neither time
 */
export async function runGate(run: (order: Order) => Promise<Report>): Promise<readonly Breach[]> {
  const path = new URL('../../gate.json', import.meta.url);
  const { bounds } = JSON.parse(readFileSync(path, 'utf8')) as GateFile;
  const first = await breachesOf(bounds, Object.keys(bounds), run);
  if (first.length === 0) return [];
  const again = new Set(first.map(({ contest }) => contest));
  process.stdout.write(`\nMeasured once more: ${[...again].join(', ')}\n`);
  const left = Object.fromEntries(Object.entries(bounds).filter(([contest]) => again.has(contest)));
  return breachesOf(left, [...again], run);
}

async function breachesOf(
  bounds: Gate,
  contests: readonly string[],
  run: (order: Order) => Promise<Report>,
): Promise<readonly Breach[]> {
  const workloads = new Set(contests.map((contest) => contest.split('/')[0] ?? ''));
  const results = [];
  for (const id of workloads) {
    const only = contests.filter((contest) => contest.startsWith(`${id}/`));
    results.push(...(await run({ id, only, asked: ASKED })).results);
  }
  return breaches(bounds, results);
}
