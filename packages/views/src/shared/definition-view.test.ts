import { anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import type { AssessmentRule, Indicator } from '@cairn/schema';
import { expect } from 'chai';
import { datasetOf, english, welsh } from '../view.test-support.js';
import { definitionView } from './definition-view.js';

function entries(
  overrides: Partial<Indicator>,
  words = english,
): Readonly<Record<string, readonly string[]>> {
  const dataset = datasetOf(
    minimalDocument({
      reportingYearStart: '--04-01',
      indicators: [anIndicator(overrides)],
      series: [aSeries({ values: [null] })],
      groups: [{ id: 'coast', name: 'The coast', kind: 'region', members: ['northton'] }],
      comparators: [
        { id: 'region', name: 'The region', area: 'northton', statistic: 'value', period: 'same' },
      ],
    }),
  );
  const [indicator] = dataset.document.indicators;
  const view = definitionView(dataset, indicator!, words);
  return Object.fromEntries(
    view.entries.map(({ term, details }) => [
      term,
      details.map(({ text, lang }) => (lang === null ? text : `${lang}: ${text}`)),
    ]),
  );
}

const judged = (assessment: AssessmentRule | AssessmentRule[], overrides: Partial<Indicator> = {}) =>
  entries({ assessment, ...overrides })['How it is judged'];

describe('the definition of a measure', () => {
  it('says what is counted, out of what, and which way is good', () => {
    expect(
      entries({
        numerator: { definition: 'Falls' },
        denominator: { definition: 'People aged 65 and over' },
        responsible: { owner: 'Falls lead' },
      }),
    ).to.deep.equal({
      'What it measures': ['What falls counts.'],
      'What is counted': ['Falls'],
      'Out of': ['People aged 65 and over'],
      Unit: ['%'],
      'Which way is good': ['Lower is better'],
      'How it is judged': ['On track when the target is met, otherwise off track.'],
      'How often': ['Every quarter'],
      Owner: ['Falls lead'],
    });
  });

  it('has no entry for what the document does not say', () => {
    expect(Object.keys(entries({ unit: { label: '', decimals: 0 } }))).not.to.include.members([
      'Unit',
      'Source',
      'Owner',
    ]);
  });

  it('says which language a text is in where the reader asked for another', () => {
    const welshEntries = entries({ definition: 'Falls.', source: { en: 'Census', cy: 'Cyfrifiad' } }, welsh);
    expect(welshEntries['Beth mae’n ei fesur']).to.deep.equal(['en-GB: Falls.']);
    expect(welshEntries['Ffynhonnell']).to.deep.equal(['Cyfrifiad']);
  });

  it('says by which tolerance a target is missed nearly', () => {
    expect(judged({ method: 'target', tolerance: { absolute: 0.5 } })).to.deep.equal([
      'On track when the target is met, at risk within 0.5 percentage points of it, otherwise off track.',
    ]);
    expect(judged({ method: 'target', tolerance: { relative: 0.07 } })?.[0]).to.contain('within 7% of it');
    expect(judged({ method: 'target', tolerance: { relative: 0.025 } })?.[0]).to.contain('within 2.5% of it');
  });

  it('promises no judgement where neither way is good', () => {
    expect(judged({ method: 'target' }, { polarity: 'none' })).to.deep.equal([
      'Shown as above or below its target, without judgement.',
    ]);
  });

  it('names what a measure is compared with, and since when', () => {
    expect(judged({ method: 'confidenceInterval', comparator: 'region' })?.[0]).to.contain(
      'Compared with The region: a difference counts when the 95%',
    );
    expect(judged({ method: 'quantile', quantiles: 4, group: 'coast' })?.[0]).to.contain(
      'The areas of The coast are ranked and put into 4 groups',
    );
    expect(judged({ method: 'improvement', baseline: '2024-Q2' })).to.deep.equal([
      'Better or worse than its figure for Q2 2024/25.',
    ]);
  });

  it('says which rule counts first and which where that cannot be applied', () => {
    const [first, second] = judged([{ method: 'spc' }, { method: 'target' }]) ?? [];
    expect(first).to.match(/^By a control chart/);
    expect(second).to.equal(
      'Where that cannot be applied: on track when the target is met, otherwise off track.',
    );
  });

  it('has a sentence for every method, with nothing left open', () => {
    const rules: readonly AssessmentRule[] = [
      { method: 'target', useInterval: true },
      { method: 'range' },
      { method: 'confidenceInterval', comparator: 'region', levels: 2 },
      { method: 'quantile', quantiles: 5 },
      { method: 'spc' },
      { method: 'levelAndRate', comparator: 'region' },
      { method: 'improvement', tolerance: { relative: 0.1 } },
      { method: 'selfAssessed' },
      { method: 'none' },
    ];
    for (const polarity of ['higher', 'lower', 'target', 'none'] as const)
      for (const rule of rules) {
        const [sentence, ...more] = judged(rule, { polarity }) ?? [];
        expect(sentence, rule.method).to.match(/^\p{Lu}[^{}]*\.$/u);
        expect(sentence).not.to.match(/undefined|null|\bregion\b.*\bregion\b/);
        expect(more).to.deep.equal([]);
      }
  });
});
