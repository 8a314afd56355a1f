import { exceptions, type Dataset, type ExceptionFact } from '@cairn/dataset';
import { absent, type ViewResult } from '../shared/outcome.js';
import { proseOf, type Prose } from '../shared/prose.js';
import type { Statement } from '../words/messages/shapes/statement.js';
import type { Words } from '../words/words.js';
import { exceptionScope, type ExceptionListQuery, type ExceptionScope } from './exception-query.js';
import { exceptionRow, type ExceptionRow } from './exception-row.js';

/** What needs attention, the worst first. */
export interface ExceptionListView {
  readonly heading: string;
  /** "7 of 34 measures need attention in Aldermoor; 3 have for more than a year; 1 other has no figure." */
  readonly sentence: string;
  /** The order of the rows, in words. */
  readonly hint: string;
  readonly groups: readonly ExceptionGroup[];
  /** Several areas are listed: each row names its own. */
  readonly namesAreas: boolean;
  /** Said in place of the list where nothing needs attention. */
  readonly nothing: Statement | null;
  /** "The first 300 of 412 are shown."; null where all are. */
  readonly more: string | null;
}

export interface ExceptionGroup {
  /** The perspective; null where the list is one. */
  readonly name: Prose | null;
  readonly rows: readonly ExceptionRow[];
}

/** More than this nobody reads; a page that wants them asks for fewer areas at a time. */
const MOST_ROWS = 300;

/** Days of a year: what has lasted longer stands for a long time. */
const YEAR = 366;

/** Up to so many areas are named in a heading. */
const NAMED_AREAS = 3;

/** @returns the list, or why there is none */
export function exceptionListView(
  dataset: Dataset,
  query: ExceptionListQuery,
  words: Words,
): ViewResult<ExceptionListView> {
  const asked = exceptionScope(dataset, query, words);
  if ('absent' in asked) return asked;
  const scope = asked.view;
  const { period, missed } = query;
  const { found, considered } = exceptions(dataset, { ...scope, period, missed });
  if (considered === 0) return absent('no-figures', words.messages.grid.empty);
  const messages = words.messages.exceptions;
  const place = placeOf(scope, words);
  const groups = groupsOf(dataset, scope, found.slice(0, MOST_ROWS), words);
  const all = words.count(considered);
  // Of several areas many have no figure of a measure: that tells nothing.
  const rest = scope.areas.length === 1 ? scope.indicators.length - considered : 0;
  return {
    view: {
      heading: messages.inPlace(messages.heading, place),
      sentence: found.length === 0 ? '' : sentenceOf(scope, found, { all, rest }, place, words),
      hint: groups.length > 1 ? messages.hintByHeading : messages.hint,
      groups,
      namesAreas: scope.areas.length > 1,
      nothing:
        found.length > 0
          ? null
          : scope.outcomes
            ? messages.nothingChosen(place, all)
            : messages.nothing(place, all),
      more:
        found.length > MOST_ROWS ? messages.shown(words.count(MOST_ROWS), words.count(found.length)) : null,
    },
  };
}

function placeOf({ areas }: ExceptionScope, words: Words): string {
  return areas.length <= NAMED_AREAS
    ? words.messages.list(areas.map((area) => words.text(area.name)))
    : words.plural(areas.length, words.messages.exceptions.places);
}

function sentenceOf(
  { areas }: ExceptionScope,
  found: readonly ExceptionFact[],
  { all, rest }: { readonly all: string; readonly rest: number },
  place: string,
  words: Words,
): string {
  const { needing, needingByArea, longStanding, withoutFigure, joined } = words.messages.exceptions;
  const count = words.plural(found.length, (areas.length > 1 ? needingByArea : needing)(all, place));
  const long = found.filter(isLongStanding).length;
  const said = long === 0 ? count : joined(count, words.plural(long, longStanding));
  return `${rest === 0 ? said : joined(said, words.plural(rest, withoutFigure))}.`;
}

/** From the first day of its needing attention to the last of the period that the fact is of. */
function isLongStanding({ run, attention, fact }: ExceptionFact): boolean {
  const first = Math.min(...[run, attention].map((one) => one?.since.start ?? Infinity));
  return fact.period !== null && fact.period.end - first > YEAR;
}

/** By perspective where a framework is asked for; a measure of several perspectives stands in the first. */
function groupsOf(
  dataset: Dataset,
  { framework, perspectives, objectives }: ExceptionScope,
  found: readonly ExceptionFact[],
  words: Words,
): readonly ExceptionGroup[] {
  const row = (exception: ExceptionFact) => exceptionRow(dataset, exception, words);
  if (!framework) return found.length === 0 ? [] : [{ name: null, rows: found.map(row) }];
  const perspectiveOf = ({ fact }: ExceptionFact) =>
    perspectives.find(({ id }) =>
      objectives.some(
        ({ perspective, indicators }) => perspective === id && indicators.includes(fact.indicator.id),
      ),
    )?.id;
  return perspectives
    .map(({ id, name }) => ({
      name: proseOf(name, words),
      rows: found.filter((exception) => perspectiveOf(exception) === id).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
}
