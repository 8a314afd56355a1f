import { SEVERITIES, type BuildIssue, type Severity } from './issue.js';

/** How often one kind of issue was found in one file, with the first of them. */
export interface IssueGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly file: string;
  readonly count: number;
  readonly first: readonly BuildIssue[];
}

interface OpenGroup extends IssueGroup {
  count: number;
  readonly first: BuildIssue[];
}

/** Collects issues: every one is counted, the first of each kind in each file are kept, so that a file of faults stays readable. */
export class IssueLog {
  readonly #groups = new Map<string, OpenGroup>();
  readonly #kept: number;

  /** @param kept how many issues of a kind are kept for each file */
  constructor(kept = 1000) {
    this.#kept = kept;
  }

  add(issue: BuildIssue): void {
    const { severity, code, file } = issue;
    const key = JSON.stringify([severity, code, file]);
    let group = this.#groups.get(key);
    if (!group) this.#groups.set(key, (group = { severity, code, file, count: 0, first: [] }));
    group.count++;
    if (group.first.length < this.#kept) group.first.push(issue);
  }

  count(severity: Severity): number {
    return this.groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  }

  /** Errors first, then in the order in which each kind was first found. */
  get groups(): readonly IssueGroup[] {
    const rank = (group: IssueGroup) => SEVERITIES.indexOf(group.severity);
    return [...this.#groups.values()].sort((a, b) => rank(a) - rank(b));
  }

  get issues(): readonly BuildIssue[] {
    return this.groups.flatMap((group) => group.first);
  }
}

export function countsOf(log: IssueLog): Readonly<Record<Severity, number>> {
  return { error: log.count('error'), warning: log.count('warning'), notice: log.count('notice') };
}
