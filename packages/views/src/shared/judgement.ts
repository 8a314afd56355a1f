import type { Dataset } from '@cairn/dataset';
import type { AssessmentRule, Indicator, Tolerance } from '@cairn/schema';
import type { Words } from '../words/words.js';

/** How the statuses of a measure come about, one sentence a rule, in the order in which the rules are tried. */
export function judgementOf(dataset: Dataset, indicator: Indicator, words: Words): readonly string[] {
  const { assessment } = indicator;
  const rules = 'method' in assessment ? [assessment] : assessment;
  const { otherwise } = words.messages.definition;
  return rules.map((rule, at) => {
    const sentence = sentenceFor(rule, dataset, indicator, words);
    return at === 0 ? sentence : otherwise(sentence);
  });
}

function sentenceFor(rule: AssessmentRule, dataset: Dataset, indicator: Indicator, words: Words): string {
  const { judged } = words.messages.definition;
  const { directory } = dataset;
  const comparator = (id: string) => words.text(directory.comparator(id)?.name ?? id);
  const judges = indicator.polarity !== 'none' && indicator.polarity !== 'notApplicable';
  switch (rule.method) {
    case 'target': {
      const tolerance = rule.tolerance ? toleranceText(rule.tolerance, indicator, words) : null;
      if (!judges) return judged.position(tolerance);
      return rule.useInterval === true ? judged.targetInterval : judged.target(tolerance);
    }
    case 'range':
      if (indicator.polarity === 'higher') return judged.rangeHigher;
      return indicator.polarity === 'lower' ? judged.rangeLower : judged.range;
    case 'confidenceInterval':
      return rule.levels === 2
        ? judged.twoIntervals(comparator(rule.comparator))
        : judged.interval(comparator(rule.comparator), String(rule.level ?? 95));
    case 'quantile': {
      const group = rule.group === undefined ? undefined : directory.group(rule.group);
      return judged.quantile(words.count(rule.quantiles), group ? words.text(group.name) : null);
    }
    case 'spc':
      return judged.spc;
    case 'levelAndRate':
      return judged.levelAndRate(comparator(rule.comparator));
    case 'improvement': {
      const since = rule.baseline === undefined ? null : dataset.period(indicator.id, rule.baseline);
      const tolerance = rule.tolerance ? toleranceText(rule.tolerance, indicator, words) : null;
      return judged.improvement(since && words.period(since), tolerance);
    }
    case 'selfAssessed':
      return judged.selfAssessed;
    case 'none':
      return judged.none;
    default:
      return rule satisfies never;
  }
}

/** "1.0 days", "0.5 percentage points", "5%" of what it is held against. */
function toleranceText(tolerance: Tolerance, { unit }: Indicator, words: Words): string {
  if ('absolute' in tolerance) return words.difference(tolerance.absolute, unit);
  const share = Number((tolerance.relative * 100).toFixed(2));
  const decimals = /\.(\d+)/.exec(String(share))?.[1]?.length ?? 0;
  return words.value(share, { label: '%', decimals }).text;
}
