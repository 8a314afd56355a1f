import type { PerformanceDocumentInput, StrategyLink } from '@cairn/schema';
import { aSeries, anArea, anIndicator, minimalDocument, quarters } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn, welsh } from '../view.test-support.js';
import { strategyMapView } from './strategy-map-view.js';

/** Twelve quarters at one level, eight at another: the chart marks all eight. */
const shift = (from: number, to: number) =>
  Array.from({ length: 20 }, (_, at) => (at < 12 ? from : to) + (at % 2 === 0 ? 0.2 : -0.2));
const calm = shift(12, 12);

/** A map of two objectives with one measure each and one link; less is better in both. */
function questionsOf(
  cause: readonly (number | null)[],
  effect: readonly (number | null)[],
  link: Partial<StrategyLink> = {},
  overrides: Partial<PerformanceDocumentInput> = {},
  words = english,
) {
  const dataset = datasetOf(
    minimalDocument({
      areas: [anArea({ name: 'Northton' })],
      indicators: ['posts', 'waits'].map((id) =>
        anIndicator({ id, name: `Rate of ${id}`, assessment: { method: 'spc' } }),
      ),
      series: [
        aSeries({ indicator: 'posts', values: cause, periods: quarters(2020, cause.length) }),
        aSeries({ indicator: 'waits', values: effect, periods: quarters(2020, effect.length) }),
      ],
      frameworks: [{ id: 'f', name: 'F', perspectives: [{ id: 'p', name: 'P' }], objectives: [] }],
      strategyMaps: [
        {
          id: 'm',
          framework: 'f',
          nodes: [
            {
              id: 'a',
              label: { en: 'Posts are filled', cy: 'Swyddi wedi’u llenwi' },
              perspective: 'p',
              indicators: ['posts'],
            },
            {
              id: 'b',
              label: { en: 'Care begins', cy: 'Gofal yn dechrau' },
              perspective: 'p',
              indicators: ['waits'],
            },
          ],
          links: [{ from: 'a', to: 'b', effect: 'positive', ...link }],
        },
      ],
      ...overrides,
    }),
  );
  const view = viewIn(strategyMapView(dataset, { area: 'northton' }, words));
  return view;
}

const better = shift(14, 11);
const worse = shift(11, 14);

describe('questions that figures raise about a strategy map', () => {
  it('ask whether a helping link is still right when its cause improves and its effect gets worse, and say since when', () => {
    const { questions, sentence, linkTable } = questionsOf(better, worse);
    expect(questions).to.have.length(1);
    expect(questions[0]).to.deep.include({
      link: 0,
      mark: 'Question 1',
      question: 'Is it still right that “Posts are filled” helps “Care begins”?',
      because: 'Better since Q1 2023: Rate of posts. Worse since Q1 2023: Rate of waits.',
    });
    expect(sentence).to.contain('The figures raise a question about 1 link.');
    expect(linkTable.rows[0]?.at(-1)?.text).to.equal('Question 1');
  });

  it('are none where cause and effect move as the link says', () => {
    const { questions, sentence, linkTable } = questionsOf(better, better);
    expect(questions).to.deep.equal([]);
    expect(sentence).not.to.contain('question');
    expect(linkTable.columns.map(({ label }) => label)).not.to.contain('Questions the figures raise');
    expect(questionsOf(worse, worse).questions).to.deep.equal([]);
    expect(questionsOf(better, worse, { effect: 'negative' }).questions).to.deep.equal([]);
  });

  it('doubt a link that works against when both improve or both get worse', () => {
    for (const both of [better, worse]) {
      const [question] = questionsOf(both, both, { effect: 'negative' }).questions;
      expect(question?.question).to.equal(
        'Is it still right that “Posts are filled” works against “Care begins”?',
      );
    }
  });

  it('are never about a link that is unclear', () => {
    expect(questionsOf(better, worse, { effect: 'unclear' }).questions).to.deep.equal([]);
  });

  it('need a significant movement at both ends, whatever the last change was', () => {
    const up = [...calm.slice(0, 19), 12.5];
    expect(questionsOf(better, up).questions).to.deep.equal([]);
    expect(questionsOf(calm, worse).questions).to.deep.equal([]);
  });

  it('need a latest figure and enough points at both ends', () => {
    expect(questionsOf([...better.slice(0, 19), null], worse).questions).to.deep.equal([]);
    expect(questionsOf(better.slice(8), worse).questions).to.deep.equal([]);
  });

  it('wait until the effect has had its time', () => {
    // The cause has improved for eight quarters: 24 months.
    expect(questionsOf(better, worse, { lag: 'two years', lagMonths: 24 }).questions).to.have.length(1);
    expect(questionsOf(better, worse, { lag: 'three years', lagMonths: 36 }).questions).to.deep.equal([]);
  });

  it('tell the delay in words, for the reader to judge', () => {
    const [question] = questionsOf(better, worse, { lag: 'weeks' }).questions;
    expect(question?.because).to.match(/The effect is expected after: weeks\.$/);
  });

  it('are none where both ends are told by the same measure, or a node by measures that move apart', () => {
    const nodes = (cause: readonly string[], effect: readonly string[]) => ({
      strategyMaps: [
        {
          id: 'm',
          framework: 'f',
          nodes: [
            { id: 'a', label: 'A', perspective: 'p', indicators: cause },
            { id: 'b', label: 'B', perspective: 'p', indicators: effect },
          ],
          links: [{ from: 'a', to: 'b', effect: 'negative' as const }],
        },
      ],
    });
    expect(questionsOf(better, worse, {}, nodes(['posts'], ['posts'])).questions).to.deep.equal([]);
    expect(questionsOf(better, worse, {}, nodes(['posts', 'waits'], ['posts'])).questions).to.deep.equal([]);
  });

  it('take the recent trend of a yearly measure that asks for it', () => {
    const yearly = (id: string, values: readonly number[]) =>
      aSeries({
        indicator: id,
        periods: ['2020-A1', '2021-A1', '2022-A1', '2023-A1', '2024-A1'],
        values,
        lower: values.map((value) => value - 0.4),
        upper: values.map((value) => value + 0.4),
      });
    const indicators = ['posts', 'waits'].map((id) =>
      anIndicator({
        id,
        name: `Rate of ${id}`,
        valueType: 'standardisedRate',
        frequency: 'year',
        assessment: { method: 'none' },
        trend: { method: 'fingertips' },
      }),
    );
    const series = [yearly('posts', [15, 14, 13, 12, 11]), yearly('waits', [11, 12, 13, 14, 15])];
    const [question] = questionsOf(better, worse, {}, { indicators, series }).questions;
    expect(question?.because).to.equal('Better since 2020: Rate of posts. Worse since 2020: Rate of waits.');
    const flat = [yearly('posts', [15, 14, 13, 12, 11]), yearly('waits', [13, 13.1, 13, 13.1, 13])];
    expect(questionsOf(better, worse, {}, { indicators, series: flat }).questions).to.deep.equal([]);
  });

  it('are asked in the reader’s language', () => {
    const [question] = questionsOf(better, worse, {}, {}, welsh).questions;
    expect(question?.question).to.equal(
      'A yw’n dal yn gywir bod “Swyddi wedi’u llenwi” yn helpu “Gofal yn dechrau”?',
    );
  });
});
