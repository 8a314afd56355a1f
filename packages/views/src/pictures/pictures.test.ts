import { Dataset } from '@cairn/dataset';
import { parse } from '@cairn/schema';
import { aSeries, anArea, anIndicator, aTarget, minimalDocument, months } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { benchmarkComparisonView } from '../benchmark-comparison/benchmark-comparison-view.js';
import { relationshipChartView } from '../relationship-chart/relationship-chart-view.js';
import type { ViewResult } from '../shared/outcome.js';
import { strategyMapView } from '../strategy-map/strategy-map-view.js';
import { trendChartView } from '../trend-chart/trend-chart-view.js';
import { trendSparklineView } from '../trend-sparkline/trend-sparkline-view.js';
import { english } from '../view.test-support.js';
import { benchmarkComparisonSvg } from './benchmark-comparison-svg.js';
import type { PictureOptions } from './picture.js';
import { relationshipChartSvg } from './relationship-chart-svg.js';
import { sparklineSvg } from './sparkline-svg.js';
import { strategyMapSvg } from './strategy-map-svg.js';
import { trendChartSvg } from './trend-chart-svg.js';

/** What most elements ask for when nothing is said. */
const ASKED = { period: undefined, group: undefined, comparator: undefined, sort: 'value' } as const;

interface Read {
  readonly texts: readonly string[];
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** Reads a picture as XML; throws where it is none. */
function read(svg: string): Read {
  const [texts, elements, attributes] = [[] as string[], new Set<string>(), new Map<string, string[]>()];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes: own }) => {
    elements.add(name);
    for (const [key, value] of Object.entries(own))
      attributes.set(key, [...(attributes.get(key) ?? []), value]);
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return { texts, elements, attributes };
}

/** A document of which every name is one text and every figure is one of some. */
function datasetOf(name: string, values: readonly (number | null)[]): Dataset {
  const areas = ['a', 'b', 'c', 'd', 'e', 'f'];
  const indicators = ['i', 'j'];
  const { document } = parse(
    minimalDocument({
      title: name,
      areas: areas.map((id) => anArea({ id, name })),
      indicators: indicators.map((id) => anIndicator({ id, name, unit: { label: name, decimals: 1 } })),
      series: indicators.flatMap((indicator) =>
        areas.map((area, shift) =>
          aSeries({
            indicator,
            area,
            periods: months(2024, 16),
            values: Array.from({ length: 16 }, (_, at) => values[(at + shift) % values.length] ?? null),
          }),
        ),
      ),
      targets: [aTarget({ indicator: 'i' })],
      frameworks: [
        {
          id: 'f',
          name,
          perspectives: [{ id: 'p', name }],
          objectives: [{ id: 'o', name, perspective: 'p', indicators: ['i'] }],
        },
      ],
      strategyMaps: [
        {
          id: 'm',
          name,
          framework: 'f',
          nodes: ['one', 'two'].map((id) => ({ id, label: name, perspective: 'p', objective: 'o' })),
          links: [
            { from: 'one', to: 'two', effect: 'positive', lag: name },
            { from: 'two', to: 'one', effect: 'negative' },
          ],
        },
      ],
    }),
  );
  if (!document) throw new Error('no document');
  return new Dataset(document);
}

/** Every picture there is of a dataset. */
function picturesOf(dataset: Dataset, options: PictureOptions): readonly string[] {
  const draw = <View>(result: ViewResult<View>, svg: (view: View, options: PictureOptions) => string) =>
    'view' in result ? [svg(result.view, options)] : [];
  const one = { indicator: 'i', area: 'a' };
  const nothing = { areas: [], from: undefined, to: undefined, comparators: [], last: null };
  return [
    ...draw(trendChartView(dataset, { ...one, ...nothing }, english), trendChartSvg),
    ...draw(
      trendChartView(dataset, { ...one, ...nothing, area: undefined, areas: ['a', 'b', 'c'] }, english),
      trendChartSvg,
    ),
    ...draw(trendSparklineView(dataset, one, english), sparklineSvg),
    ...([undefined, 'bars', 'funnel', 'distribution'] as const).flatMap((form) =>
      draw(
        benchmarkComparisonView(dataset, { ...ASKED, ...one, ...(form ? { form } : {}) }, english),
        benchmarkComparisonSvg,
      ),
    ),
    ...draw(strategyMapView(dataset, { area: 'a' }, english), strategyMapSvg),
    ...(['scatter', 'path', 'lines', 'multiples'] as const).flatMap((form) =>
      draw(
        relationshipChartView(
          dataset,
          {
            ...ASKED,
            relationship: undefined,
            size: undefined,
            from: undefined,
            x: 'i',
            y: 'j',
            area: 'a',
            areas: [],
            indicators: [],
            form,
          },
          english,
        ),
        relationshipChartSvg,
      ),
    ),
  ];
}

const ELEMENTS = new Set(['svg', 'title', 'desc', 'path', 'text']);
const PLACES = /^(x|y|d|transform|width|height|viewBox|font-size|stroke-.*)$/;
const light: PictureOptions = { width: 800, lang: 'en' };

describe('pictures', () => {
  it('are well-formed, finite and without anything that runs or loads, whatever the document holds', function () {
    this.timeout(60_000);
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><svg onload=alert(1)>',
        "' onclick='x",
        ']]>&#0;&lt;',
        '\u0000\u0008\uFFFE\uD800',
        'x'.repeat(500),
      ),
    );
    const numbers = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), {
      minLength: 1,
      maxLength: 16,
    });
    let drawn = 0;
    fc.assert(
      fc.property(texts, numbers, fc.constantFrom(0, 240, 360, 800, 2000), (text, values, width) => {
        const name = text.trim() === '' ? 'Name' : text;
        for (const svg of picturesOf(datasetOf(name, values), { width, lang: name })) {
          const { elements, attributes } = read(svg);
          const faults = [
            ...[...elements].filter((element) => !ELEMENTS.has(element)),
            ...[...attributes].filter(
              ([attribute, all]) =>
                /^on|href|style|^id$/.test(attribute) ||
                (PLACES.test(attribute) && /NaN|Infinity|undefined|null/.test(all.join(' '))),
            ),
          ];
          expect(faults).to.deep.equal([]);
          drawn++;
        }
      }),
      { numRuns: 8, seed: 7 },
    );
    expect(drawn).to.be.greaterThan(50);
  });

  it('have the name, the sentence and the figures of the page as text', () => {
    const dataset = datasetOf('Falls', [10.2, 11.4, 12.6]);
    const result = trendChartView(
      dataset,
      {
        indicator: 'i',
        area: 'a',
        areas: [],
        from: undefined,
        to: undefined,
        comparators: [],
        last: null,
      },
      english,
    );
    if (!('view' in result)) throw new Error('no view');
    const { view } = result;
    const { texts, attributes } = read(trendChartSvg(view, light));
    expect(attributes.get('role')).to.deep.equal(['img']);
    expect(attributes.get('aria-label')).to.deep.equal([view.heading]);
    expect(texts).to.include(view.sentence);
    for (const { label } of view.drawing?.yTicks ?? []) expect(texts).to.include(label);
    for (const { values } of view.drawing?.endLabels ?? [])
      for (const value of values) expect(texts).to.include(value);
  });

  it('leave heading and sentence to the page where it has them', () => {
    const [with_, without] = [true, false].map((heading) =>
      read(picturesOf(datasetOf('Falls', [1, 2, 3]), { ...light, heading })[0] ?? ''),
    );
    expect(with_?.texts.length).to.be.greaterThan(without?.texts.length ?? 0);
    expect(without?.elements.has('desc')).to.equal(true);
  });

  it('take the colours of their theme, and no others', () => {
    const dataset = datasetOf('Falls', [1, 2, 3]);
    const colors = (theme: 'light' | 'dark') =>
      new Set(picturesOf(dataset, { ...light, theme }).flatMap((svg) => svg.match(/#[0-9a-f]{6}/g) ?? []));
    const [day, night] = [colors('light'), colors('dark')];
    expect(day.has('#ffffff')).to.equal(true);
    expect(night.has('#ffffff')).to.equal(false);
    expect(night.has('#16191d')).to.equal(true);
  });
});
