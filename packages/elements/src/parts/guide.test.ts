import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import * as comparison from '../benchmark-comparison/benchmark-comparison.examples.js';
import '../cairn.js';
import * as quality from '../data-quality/data-quality.examples.js';
import * as exceptions from '../exception-list/exception-list.examples.js';
import * as profile from '../indicator-profile/indicator-profile.examples.js';
import * as tile from '../rag-tile/rag-tile.examples.js';
import * as relationship from '../relationship-chart/relationship-chart.examples.js';
import * as report from '../report/report.examples.js';
import * as grid from '../scorecard-grid/scorecard-grid.examples.js';
import * as map from '../strategy-map/strategy-map.examples.js';
import { show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';
import * as chart from '../trend-chart/trend-chart.examples.js';
import * as sparkline from '../trend-sparkline/trend-sparkline.examples.js';

/** Every disclosure that says how something is read, across shadow roots. */
function guidesIn(root: ParentNode): readonly HTMLDetailsElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('[part=guide]') ? [element as HTMLDetailsElement] : []),
    ...(element.shadowRoot ? guidesIn(element.shadowRoot) : []),
  ]);
}

async function guideOf(example: Example): Promise<HTMLDetailsElement> {
  const [guide, ...more] = guidesIn(await show(example));
  if (!guide || more.length > 0) throw new Error(`${String(more.length + (guide ? 1 : 0))} guides`);
  return guide;
}

const said = (element: Element | null) => element?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
const sentencesOf = (guide: Element) => [...guide.querySelectorAll('li')].map(said);
const WIDGETS: Readonly<Record<string, Example>> = {
  'cairn-rag-tile': tile.Green,
  'cairn-trend-chart': chart.Quarters,
  'cairn-benchmark-comparison': comparison.Intervals,
  'cairn-relationship-chart': relationship.Scatter,
  'cairn-scorecard-grid': grid.Default,
  'cairn-strategy-map': map.Default,
  'cairn-exception-list': exceptions.Usual,
  'cairn-indicator-profile': profile.Full,
  'cairn-data-quality': quality.Whole,
};

const FORMS: Readonly<Record<string, Example>> = {
  trend: chart.Gaps,
  controlChart: chart.ControlChart,
  withinYear: chart.WithinYear,
  beforeAndAfter: chart.BeforeAndAfter,
  breakdown: chart.Breakdown,
  answers: chart.InWords,
  ranked: comparison.Intervals,
  funnel: comparison.Funnel,
  distribution: comparison.Distribution,
  spine: comparison.Spine,
  points: relationship.Scatter,
  lines: relationship.Lines,
  tile: tile.Green,
};

describe('how to read a widget', () => {
  for (const [name, example] of Object.entries(WIDGETS)) {
    it(`is said by ${name} behind a closed disclosure that a key opens`, async () => {
      const guide = await guideOf(example);
      const summary = guide.querySelector('summary')!;
      expect([said(summary), guide.open]).to.deep.equal(['How to read this', false]);
      expect(summary.getBoundingClientRect().height).to.be.at.least(24);
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(guide.open).to.equal(true);
      expect(sentencesOf(guide).length).to.be.at.least(2);
      expect(guide.querySelector('li')!.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  }

  it('is said of what is drawn, not of the widget alone', async () => {
    const texts = [];
    for (const example of Object.values(FORMS)) texts.push(sentencesOf(await guideOf(example)).join(' '));
    expect(new Set(texts).size).to.equal(texts.length);
  });

  it('is said in the language of the page', async () => {
    const guide = await guideOf(tile.Welsh);
    expect(said(guide.querySelector('summary'))).to.equal('Sut i ddarllen hwn');
    expect(sentencesOf(guide)[0]).to.equal('Y ffigur mawr yw’r un ar gyfer y cyfnod a enwir.');
  });

  it('is left to the detail in tiles of one line, signs and small trends', async () => {
    for (const example of [tile.Compact, tile.Icon, sparkline.Default])
      expect(guidesIn(await show(example)).length).to.equal(0);
  });

  it('is not said beside each widget of a report', async () => {
    const room = await show(report.Usual);
    for (const widget of room
      .querySelector<LitElement>('cairn-report')!
      .renderRoot.querySelectorAll<LitElement>('*'))
      if ('updateComplete' in widget) await widget.updateComplete;
    const guides = guidesIn(room);
    expect(guides.length).to.be.greaterThan(0);
    expect(guides.filter((guide) => guide.checkVisibility()).length).to.equal(0);
  });
});
