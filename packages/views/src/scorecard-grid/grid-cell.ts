import { samePeriod, type Period } from '@cairn/analysis';
import type { Fact, Mark, RollUpFact } from '@cairn/dataset';
import type { StatusView } from '../shared/status-view.js';
import { statusOfFact, statusOfRollUp } from '../shared/status-view.js';
import { countsText, statusCounts, type StatusCount } from '../shared/status-counts.js';
import { valueView } from '../shared/value-view.js';
import { formatNumber } from '../words/numbers.js';
import type { Words } from '../words/words.js';
import type { GroupLine } from './grid-lines.js';

/** One cell, worked out when it is drawn. */
export interface GridCell {
  /** Null where no figure falls due. */
  readonly status: StatusView | null;
  readonly figure: GridFigure | null;
  /** Of a group's head with more than one status: how many of its measures have each. */
  readonly counts: readonly StatusCount[];
  /** The cell's period, where it is not the one its row or column says. */
  readonly period: string | null;
  /** The cell in one phrase: "12.3 days, near target, provisional". */
  readonly name: string;
  /** Why the status is what it is; empty where there is nothing to say. */
  readonly why: string;
}

/** What stands in a cell for its value. */
export interface GridFigure {
  readonly text: string;
  /** A number, so aligned on its decimal point; otherwise a word. */
  readonly numeric: boolean;
  /** A word for why there is no value. */
  readonly absent: boolean;
  /** What the number lacks behind it to end where the longest of the grid ends; takes room and is not seen. */
  readonly pad: string;
  readonly marks: readonly GridMark[];
}

export interface GridMark {
  readonly mark: Mark;
  readonly letter: string;
  readonly word: string;
}

/**
 * Letters beside figures: those that the Government Analysis Function agreed for tables ("Symbols in tables: definitions and help"),
 * the same in every language; `i` for imputed is ours.
 */
const MARK_LETTERS: Readonly<Record<Mark, string>> = {
  provisional: 'p',
  revised: 'r',
  estimated: 'e',
  imputed: 'i',
  forecast: 'f',
  break: 'b',
  lowReliability: 'u',
};

/** A cell without a figure, because none falls due. */
export function emptyCell(words: Words): GridCell {
  const { notDue, notDueWhy } = words.messages.grid;
  return { status: null, figure: null, counts: [], period: null, name: notDue, why: notDueWhy };
}

/**
 * @param usual the period that the row or the column says
 * @param decimals most decimals of any number in the grid
 */
export function measureCell(fact: Fact, usual: Period | null, decimals: number, words: Words): GridCell {
  const status = statusOfFact(fact, words);
  const value = valueView(fact.indicator, fact.observation, words);
  const marks = value.marks.map(({ mark, word }) => ({ mark, letter: MARK_LETTERS[mark], word }));
  const own = fact.period && usual && !samePeriod(fact.period, usual) ? fact.period : null;
  const said = [value.text, status.word, ...marks.map(({ word }) => word), own ? words.period(own) : ''];
  return {
    status,
    figure: {
      text: value.number?.number ?? value.text,
      numeric: value.number !== null,
      absent: fact.observation?.absence !== null,
      pad: value.number ? padding(fact.indicator.unit.decimals, decimals) : '',
      marks,
    },
    counts: [],
    period: own && words.period(own, 'short'),
    name: phrase(said),
    why: [status.why, status.override ?? ''].filter((part) => part !== '').join(' '),
  };
}

export function rollUpCell({ rollUp }: RollUpFact, words: Words): GridCell {
  const status = statusOfRollUp(rollUp, words);
  const counts = statusCounts(rollUp.counts, words);
  return {
    status,
    figure: null,
    // What is all alike is said by the status alone.
    counts: counts.length > 1 ? counts : [],
    period: null,
    name: phrase([status.word, countsText(counts)]),
    why: status.why,
  };
}

/** The language of a group's name where it is not the one asked for. */
export function groupName(
  { about }: GroupLine,
  words: Words,
): { readonly name: string; readonly lang: string | null } {
  return { name: words.text(about.name), lang: words.languageOf(about.name) };
}

/** More decimals than these are not made room for: one odd measure must not push every other away from the edge. */
const MOST_DECIMALS = 3;

function padding(own: number, most: number): string {
  const wanted = Math.min(most, MOST_DECIMALS);
  if (own >= wanted) return '';
  return formatNumber(0, wanted).slice(own === 0 ? 1 : 2 + own);
}

/** Parts said one after the other, each once. */
function phrase(parts: readonly string[]): string {
  return [...new Set(parts)].filter((part) => part !== '').join(', ');
}
