import type { Dataset, Fact, PeriodChoice } from '@cairn/dataset';
import type { Words } from '../words/words.js';
import { absent, type ViewResult } from './outcome.js';

/** What an element asks for by its attributes. */
export interface FactQuery {
  readonly indicator: string | undefined;
  readonly area: string | undefined;
  readonly period?: PeriodChoice | undefined;
}

/** The fact asked for, or a plain statement of what is wrong with the asking. */
export function requestedFact(dataset: Dataset, query: FactQuery, words: Words): ViewResult<Fact> {
  const { states } = words.messages;
  const { indicator, area, period } = query;
  if (indicator === undefined) return absent('missing-indicator', states.missingAttribute('indicator'));
  if (area === undefined) return absent('missing-area', states.missingAttribute('area'));
  const measure = dataset.directory.indicator(indicator);
  if (!measure) return absent('unknown-indicator', states.unknown('indicator', indicator));
  const place = dataset.directory.area(area);
  if (!place) return absent('unknown-area', states.unknown('area', area));
  if (period !== undefined && !dataset.namedPeriod(indicator, period))
    return absent(
      'unknown-period',
      states.unknown('period', typeof period === 'string' ? period : period.asOf),
    );
  const fact = dataset.fact({ indicator, area, period });
  if (!fact?.period) return absent('no-series', states.noSeries(words.name(measure), words.text(place.name)));
  return { view: fact };
}
