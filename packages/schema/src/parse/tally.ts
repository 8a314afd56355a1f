import type { Issue } from './issue.js';

/** Gathers issues. Entries of one list with the same fault become one issue, which says how many more there are. */
export interface Tally {
  add(issue: Issue): void;
  issues(): readonly Issue[];
}

/** A column of ten thousand quoted numbers is one mistake to its producer, not ten thousand. */
export function tally(): Tally {
  const counts = new Map<string, { readonly issue: Issue; more: number }>();
  return {
    add(issue) {
      const list = /^(.*\/)\d+$/su.exec(issue.path)?.[1];
      const key = list === undefined ? `${String(counts.size)} alone` : `${list} ${issue.code}`;
      const known = counts.get(key);
      if (known) known.more++;
      else counts.set(key, { issue, more: 0 });
    },
    issues: () =>
      [...counts.values()].map(({ issue, more }) => (more === 0 ? issue : withCount(issue, more))),
  };
}

function withCount(issue: Issue, more: number): Issue {
  const count = more === 1 ? 'one more' : `${String(more)} more`;
  return { ...issue, message: issue.message.replace(/\.$/u, ` (and ${count} like it).`) };
}
