import type { AlertRule } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import type { AlertNews } from './alert.js';
import { alertsIn } from './evaluate.js';
import { alertNews } from './news.js';

/** What every edition is asked, whatever the document warns of. */
const ASKED: readonly AlertRule[] = [
  { kind: 'status', id: 'status', outcomes: ['worst', 'red', 'worse', 'amber'] },
  { kind: 'specialCause', id: 'specialCause' },
  { kind: 'late', id: 'late' },
  { kind: 'revision', id: 'revision' },
];

/** What is new, and over, between two editions, each as of the day on which it was published; an edition without that day has nothing late. */
export function editionNews(before: Dataset, after: Dataset): AlertNews {
  const told = found(before).map((alert) => alert.told);
  return alertNews(after, told, found(after), ASKED);
}

function found(dataset: Dataset) {
  const { published } = dataset.document;
  const rules = published === undefined ? ASKED.filter(({ kind }) => kind !== 'late') : ASKED;
  return alertsIn(dataset, published?.slice(0, 10) ?? '1970-01-01', rules);
}
