import { parseArgs } from 'node:util';

export interface Options {
  /** Workloads to run: `w5`. */
  readonly only: readonly string[];
  /** Counted rounds of each contest; null for the workload's own number. */
  readonly rounds: number | null;
  /** Where to write the raw times; null for nowhere. */
  readonly json: string | null;
  /** Whether docs/performance.md is to be left as it is. */
  readonly dry: boolean;
  /** Whether to hold a short run against gate.json instead of writing the page. */
  readonly gate: boolean;
}

export const USAGE = `npm run bench -- [--only w5,w7] [--rounds 5] [--json file] [--dry]
npm run bench -- --gate

  --only    workloads to run; all when absent
  --rounds  counted rounds of each contest, where it does not have fewer of its own
  --json    also write every single time to this file
  --dry     leave docs/performance.md as it is
  --gate    a short run, held against packages/bench/gate.json; ends with 1 where a ratio has grown too far`;

/** @throws Error for options that are unknown or cannot be used */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string' },
      dry: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',').map((id) => id.trim().toLowerCase()) ?? known;
  const stranger = only.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new Error(`unknown workload: ${stranger} (known: ${known.join(', ')})`);
  const rounds = values.rounds === undefined ? null : Number(values.rounds);
  if (rounds !== null && !(Number.isSafeInteger(rounds) && rounds > 0))
    throw new Error(`invalid rounds: ${values.rounds ?? ''}`);
  return { only, rounds, json: values.json ?? null, dry: values.dry, gate: values.gate };
}
