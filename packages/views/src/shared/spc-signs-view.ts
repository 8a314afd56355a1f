import type { Assurance, Variation } from '@cairn/analysis';
import { measuredChart, ruleOf, type Dataset, type Fact } from '@cairn/dataset';
import { ASSURANCE_SIGNS, VARIATION_SIGNS, type ControlSign } from '../geometry/spc-signs.js';
import type { Words } from '../words/words.js';

/** A sign of the control chart with its words. */
export interface SignView extends ControlSign {
  readonly kind: 'variation' | 'assurance';
  readonly word: string;
}

/** What a control chart says of its latest point. */
export interface ControlSigns {
  readonly variation?: Variation | null | undefined;
  readonly assurance?: Assurance | null | undefined;
}

/** The signs of a fact whose measure is judged by a control chart or carries one; none otherwise. */
export function controlSignsOf(dataset: Dataset, fact: Fact): ControlSigns {
  const { indicator, area, period, assessment } = fact;
  // Where the chart judges, its signs are the evaluator's own.
  if (ruleOf(indicator, 'spc')) return assessment;
  const timeline = dataset.timeline(indicator.id, area.id);
  if (!indicator.spc || indicator.spc.chart === 'run' || !timeline || !period) return {};
  const { chart } = measuredChart(dataset, indicator, area.id, timeline, period);
  return chart.centre === null ? {} : chart;
}

/** The signs ready to draw, variation first. */
export function spcSignsView({ variation, assurance }: ControlSigns, words: Words): readonly SignView[] {
  const { variations, assurances } = words.messages;
  const found: SignView[] = [];
  if (variation)
    found.push({ kind: 'variation', ...VARIATION_SIGNS[variation], word: variations[variation] });
  if (assurance)
    found.push({ kind: 'assurance', ...ASSURANCE_SIGNS[assurance], word: assurances[assurance] });
  return found;
}
