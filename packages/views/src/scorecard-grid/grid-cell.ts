import { samePeriod, type Period } from '@cairn/analysis';
import type { Fact, Mark, Observation, RollUpFact } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import type { StatusView } from '../shared/status-view.js';
import { statusOfFact, statusOfRollUp } from '../shared/status-view.js';
import { countsText, statusCounts, type StatusCount } from '../shared/status-counts.js';
import { valueView, type ValueView } from '../shared/value-view.js';
import { formatNumber } from '../words/numbers.js';
import type { Words } from '../words/words.js';
import type { GridRating } from './grid-rating.js';

/** One cell, worked out when it is drawn. */
export interface GridCell {
  /** Null where nothing is judged, and where no figure falls due. */
  readonly status: StatusView | null;
  /** The word of the status where there is room for it. */
  readonly word: string | null;
  readonly figure: GridFigure | null;
  /** Of a group's head with more than one status: how many of its measures have each. */
  readonly counts: readonly StatusCount[];
  /** Of an objective's head: how those who answer for it rate it. */
  readonly rating: GridRating | null;
  /** The cell's period, where it is not the one its row or column says. */
  readonly period: string | null;
  /** The cell in one phrase: "12.3 days, at risk, provisional". */
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

const BARE = { status: null, word: null, figure: null, counts: [], rating: null, period: null } as const;

/** A cell without a figure, because none falls due. */
export function emptyCell(words: Words): GridCell {
  const { notDue, notDueWhy } = words.messages.grid;
  return { ...BARE, name: notDue, why: notDueWhy };
}

/** A cell of a place in the column of an area that it is no part of. */
export function outsideCell(words: Words): GridCell {
  const { outside, outsideWhy } = words.messages.grid;
  return { ...BARE, name: outside, why: outsideWhy };
}

/** A figure without a status: a category of a measure, which nobody judges, or a column of figures alone. */
export function figureCell(
  indicator: Indicator,
  observation: Observation | null,
  usual: Period | null,
  decimals: number,
  words: Words,
): GridCell {
  const value = valueView(indicator, observation, words);
  const figure = figureOf(indicator, value, observation, decimals);
  const own = ownPeriod(observation?.period ?? null, usual);
  const said = [value.text, ...value.marks.map(({ word }) => word), own ? words.period(own) : ''];
  return { ...BARE, figure, period: own && words.period(own, 'short'), name: phrase(said), why: '' };
}

/**
 * @param usual the period that the row or the column says
 * @param decimals most decimals of any number in the grid
 */
export function measureCell(fact: Fact, usual: Period | null, decimals: number, words: Words): GridCell {
  const status = statusOfFact(fact, words);
  const value = valueView(fact.indicator, fact.observation, words);
  const own = ownPeriod(fact.period, usual);
  const marks = value.marks.map(({ word }) => word);
  const said = [value.text, status.word, ...marks, own ? words.period(own) : ''];
  return {
    ...BARE,
    status,
    figure: figureOf(fact.indicator, value, fact.observation, decimals),
    period: own && words.period(own, 'short'),
    name: phrase(said),
    why: [status.why, status.override ?? ''].filter((part) => part !== '').join(' '),
  };
}

/** The status alone, in a column of its own; the figure stands in another. */
export function statusCell(fact: Fact, words: Words): GridCell {
  const status = statusOfFact(fact, words);
  const why = [status.why, status.override ?? ''].filter((part) => part !== '').join(' ');
  return { ...BARE, status, word: status.word, name: status.word, why };
}

/** How a basket stands, and what it is made of. */
export function rollUpCell({ rollUp }: RollUpFact, rating: GridRating | null, words: Words): GridCell {
  const status = statusOfRollUp(rollUp, words);
  const counts = statusCounts(rollUp.counts, words);
  return {
    ...BARE,
    status,
    // What is all alike is said by the status alone.
    counts: counts.length > 1 ? counts : [],
    rating,
    name: phrase([status.word, countsText(counts), rating?.said ?? '']),
    why: status.why,
  };
}

/** How many measures have each status, without a status for all of them together. */
export function countsCell({ rollUp }: RollUpFact, words: Words): GridCell {
  const counts = statusCounts(rollUp.counts, words);
  return { ...BARE, counts, name: countsText(counts), why: '' };
}

function figureOf(
  indicator: Indicator,
  value: ValueView,
  observation: Observation | null,
  decimals: number,
): GridFigure {
  return {
    text: value.number?.number ?? value.text,
    numeric: value.number !== null,
    absent: observation?.absence !== null,
    pad: value.number ? padding(indicator.unit.decimals, decimals) : '',
    marks: value.marks.map(({ mark, word }) => ({ mark, letter: MARK_LETTERS[mark], word })),
  };
}

/** The period of a figure where its row or column does not say it. */
function ownPeriod(period: Period | null, usual: Period | null): Period | null {
  return period && usual && !samePeriod(period, usual) ? period : null;
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
