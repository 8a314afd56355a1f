import { tableOf } from '../shared/column-table.js';
import type { TableView } from '../shared/table-view.js';
import type { RagTileView } from '../rag-tile/rag-tile-view.js';
import type { Words } from '../words/words.js';
import type { OneStory } from './story-view.js';

/** The figures beside stories, each once; null where there are none. */
export function storyTable(stories: readonly OneStory[], words: Words): TableView | null {
  const figures = new Map<string, Row>();
  for (const { measures } of stories) {
    for (const { latest, survey } of measures) {
      if (latest) figures.set(`${latest.indicator}\n${latest.area}`, { latest, survey });
    }
  }
  if (figures.size === 0) return null;
  const { story, table } = words.messages;
  return tableOf(
    story.caption,
    [...figures.values()],
    [
      { label: table.indicator, numeric: false, cell: ({ latest }) => latest.heading },
      { label: table.area, numeric: false, cell: ({ latest }) => latest.areaName },
      { label: table.period, numeric: false, cell: ({ latest }) => latest.period },
      { label: table.value, numeric: true, cell: ({ latest }) => latest.value.text },
      {
        label: table.status,
        numeric: false,
        cell: ({ latest: { status } }) => ({ text: status.word, status }),
      },
      { label: table.why, numeric: false, cell: ({ latest }) => latest.status.why },
      { label: story.survey, numeric: false, cell: ({ survey }) => survey ?? '' },
    ],
  );
}

interface Row {
  readonly latest: RagTileView;
  readonly survey: string | null;
}
