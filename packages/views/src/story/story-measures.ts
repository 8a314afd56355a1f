import type { Dataset, Observation } from '@cairn/dataset';
import type { Indicator, Story } from '@cairn/schema';
import { ragTileView, type RagTileView } from '../rag-tile/rag-tile-view.js';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { proseOf, type Prose } from '../shared/prose.js';
import type { Words } from '../words/words.js';

/** A measure that a story belongs to. */
export interface StoryMeasure {
  readonly indicator: string;
  readonly area: string | null;
  readonly name: Prose;
  /** The latest figure as its tile has it; null where the story is of no area, or the area has none. */
  readonly latest: RagTileView | null;
  /** How many people answered, and how sure the figure is; null where it comes from no survey. */
  readonly survey: string | null;
  readonly definition: DefinitionView;
}

/** The measures of a story with their figures in its area, or in the area that was asked for. */
export function storyMeasures(
  { indicators }: Story,
  dataset: Dataset,
  area: string | undefined,
  words: Words,
): readonly StoryMeasure[] {
  return indicators.flatMap((id) => {
    const indicator = dataset.directory.indicator(id);
    if (!indicator) return [];
    const tile = area === undefined ? null : ragTileView(dataset, { indicator: id, area }, words);
    const fact = area === undefined ? undefined : dataset.fact({ indicator: id, area });
    return [
      {
        indicator: id,
        area: area ?? null,
        name: proseOf(indicator.shortName ?? indicator.name, words),
        latest: tile && 'view' in tile ? tile.view : null,
        survey: fact?.observation ? surveyText(fact.observation, indicator, words) : null,
        definition: definitionView(dataset, indicator, words),
      },
    ];
  });
}

function surveyText(
  { sampleSize, lower, upper }: Observation,
  { unit }: Indicator,
  words: Words,
): string | null {
  if (sampleSize === null) return null;
  const { story } = words.messages;
  const answers = words.plural(sampleSize, story.answers);
  if (lower === null || upper === null) return answers;
  return words.messages.joinClauses(
    answers,
    story.interval(words.briefValue(lower, unit), words.briefValue(upper, unit)),
  );
}
