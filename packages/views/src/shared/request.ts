import type { Dataset, FactRequest, PeriodChoice, PlainFact } from '@cairn/dataset';
import type { Words } from '../words/words.js';
import { absent, type ViewResult } from './outcome.js';

/** What an element asks for by its attributes. */
export interface FactQuery {
  readonly indicator: string | undefined;
  readonly area: string | undefined;
  readonly period?: PeriodChoice | undefined;
}

/**
 * The fact asked for, or a plain statement of what is wrong with the asking.
 *
 * @param find how to find it: with its status or, for what shows none, without
 */
export function requestedFact<Found extends PlainFact>(
  dataset: Dataset,
  query: FactQuery,
  words: Words,
  find: (request: FactRequest) => Found | undefined,
): ViewResult<Found> {
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
  const fact = find({ indicator, area, period });
  if (!fact?.period) return absent('no-series', states.noSeries(words.name(measure), words.text(place.name)));
  return { view: fact };
}
