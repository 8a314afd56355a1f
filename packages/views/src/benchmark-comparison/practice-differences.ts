import { orderStatistics } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { proseOf, type Prose } from '../shared/prose.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';
import { comparedPeriod } from './compared-areas.js';
import { verdictOn } from './practice-evidence.js';

/** A related measure in which two areas differ. */
export interface PracticeDifference {
  readonly indicator: string;
  readonly name: Prose;
  /** "82.1% against 74.0% in Q2 2026/27". */
  readonly text: string;
  /** Whether that is more than chance, or why it cannot be said. */
  readonly evidence: string;
}

/** So many of the largest differences are worth a question; more are a fishing trip. */
const MOST = 3;

/** Measures that share an objective with one, or that the document relates to it. */
export function relatedMeasures(dataset: Dataset, { id }: Indicator): readonly string[] {
  const { frameworks, relationships } = dataset.document;
  const together = [
    ...frameworks.flatMap(({ objectives }) => objectives.map(({ indicators }) => indicators)),
    ...relationships.map(({ x, y, size }) => [x, y, ...(size === undefined ? [] : [size])]),
  ];
  const related = new Set(together.filter((ids) => ids.includes(id)).flat());
  related.delete(id);
  return [...related];
}

/** The related measures in which two areas differ most, measured by how far the middle half of all areas lies apart. */
export function differencesOf(
  dataset: Dataset,
  related: readonly string[],
  own: Area,
  other: Area,
  areas: readonly Area[],
  words: Words,
): readonly PracticeDifference[] {
  return related
    .flatMap((id) => differenceIn(dataset, id, own, other, areas, words) ?? [])
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST)
    .map(({ difference }) => difference);
}

function differenceIn(
  dataset: Dataset,
  id: string,
  own: Area,
  other: Area,
  areas: readonly Area[],
  words: Words,
): { readonly size: number; readonly difference: PracticeDifference } | undefined {
  const indicator = dataset.directory.indicator(id);
  const period = indicator && comparedPeriod(dataset, indicator, [own], [other]);
  if (!period) return undefined;
  const factOf = (area: Area) => dataset.fact({ indicator: id, area: area.id, period: period.text });
  const [mine, theirs] = [factOf(own), factOf(other)];
  const [from, to] = [mine?.observation?.value, theirs?.observation?.value];
  if (!mine || !theirs || typeof from !== 'number' || typeof to !== 'number' || from === to) return undefined;
  const spread = orderStatistics(
    areas.map((area) => dataset.timeline(id, area.id)?.of(period)?.value ?? 'missing'),
  );
  const scale = spread ? spread.p75 - spread.p25 : 0;
  if (!(scale > 0)) return undefined;
  const { practice } = words.messages.benchmark;
  const { outcome, evidence } = verdictOn(dataset, theirs, mine);
  const text = practice.against(
    valueView(indicator, theirs.observation, words).text,
    words.briefValue(from, indicator.unit),
    words.period(period),
  );
  return {
    size: Math.abs(to - from) / scale,
    difference: {
      indicator: id,
      name: proseOf(indicator.shortName ?? indicator.name, words),
      text,
      evidence:
        evidence === null
          ? practice.untested
          : outcome === 'similar'
            ? practice.mayBeChance
            : practice.notChance,
    },
  };
}
