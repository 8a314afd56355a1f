import type { ContestResult } from '../measure/contest.js';
import { describeMachine, wasBusy, type Machine } from '../measure/machine.js';
import { tableOf } from './rows.js';

/** One workload's results. */
export interface Report {
  /** `w5` */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly machine: Machine;
  /** `Chrome/153.0`; null for a workload that needs no browser. */
  readonly browser: string | null;
  /** How long the workload took, builds and all. */
  readonly seconds: number;
  readonly results: readonly ContestResult[];
}

/**
 * The page with a report in the place of the one before it.
 *
 * @throws Error when the page has no place for it
 */
export function withReport(page: string, report: Report): string {
  const [begin, end] = [`<!-- ${report.id}: begin -->`, `<!-- ${report.id}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/performance.md has no place for ${report.id}: ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${markdown(report)}\n\n${page.slice(to)}`;
}

function markdown({ about, machine, browser, seconds, results }: Report): string {
  const where = `${describeMachine(machine)}${browser === null ? '' : `, ${browser}`}`;
  const load = wasBusy(machine)
    ? ` **The machine was busy with other work (load average ${machine.load.toFixed(1)}): read the ratios, not the milliseconds.**`
    : '';
  const length = `Measured in ${seconds.toFixed(0)} seconds.`;
  return [about, `${where}. ${length}${load}`, ...results.map(section)].join('\n\n');
}

function section(result: ContestResult): string {
  const { columns, rows } = tableOf(result);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const { rounds } = result;
  return [
    `### ${result.title}`,
    '',
    `${result.about} ${rounds === 1 ? 'One round.' : `${rounds} rounds.`}`,
    '',
    line(columns),
    line(columns.map((_, column) => (column === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}
