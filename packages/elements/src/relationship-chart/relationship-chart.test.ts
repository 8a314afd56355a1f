import { aSeries, anArea, anIndicator } from '@cairn/testing';
import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Example } from '../testing-example.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { CairnRelationshipChart } from './relationship-chart.js';
import * as examples from './relationship-chart.examples.js';
import { relationshipData } from './relationship-data.test-support.js';

async function chartOf(example: Example): Promise<CairnRelationshipChart> {
  const chart = (await show(example)).querySelector('cairn-relationship-chart');
  if (!chart) throw new Error('no chart');
  return chart;
}

const one = (chart: CairnRelationshipChart, selector: string) =>
  chart.renderRoot.querySelector<HTMLElement>(selector)!;
const all = (chart: CairnRelationshipChart, selector: string) => [
  ...chart.renderRoot.querySelectorAll<SVGElement>(selector),
];
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const slider = (chart: CairnRelationshipChart) => one(chart, '[role=slider]');
const told = (chart: CairnRelationshipChart) =>
  slider(chart).getAttribute('aria-valuetext')?.replace(/\s+/g, ' ');

async function press(chart: CairnRelationshipChart, key: string): Promise<string | undefined> {
  await sendKeys({ press: key });
  await chart.updateComplete;
  return told(chart);
}

const isShown = (element: Element) => getComputedStyle(element).display !== 'none';
const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe('cairn-relationship-chart', () => {
  examplesAreAccessible(examples);

  /* A pointer that stays where it was reads what the next test draws beneath it. */
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('draws one point for each area that has both figures, own area named', async () => {
    const chart = await chartOf(examples.Scatter);
    expect(all(chart, '.picture .point')).to.have.length(10);
    expect(all(chart, '.label').filter(isShown).map(words)).to.deep.equal(['Northton']);
  });

  it('names neighbours among all areas, and every area where there are few', async () => {
    const names = async (example: Example) =>
      new Set(
        all(await chartOf(example), '.label')
          .filter(isShown)
          .map(words),
      );
    expect(await names(examples.Neighbours)).to.deep.equal(
      new Set(['Northton', 'Southton', 'Longwater', 'Ashmoor']),
    );
    expect(await names(examples.FewAreas)).to.deep.equal(
      new Set(['Northton', 'Southton', 'Eastport', 'Westmere']),
    );
  });

  for (const width of [240, 360, 600, 800, 1100, 1400]) {
    it(`lets no label meet another at ${String(width)} pixels`, async () => {
      for (const example of [
        examples.Neighbours,
        examples.FewAreas,
        examples.Size,
        examples.Path,
        examples.LongLabels,
      ]) {
        const chart = await chartOf({ ...example, width });
        for (const group of ['.label', '.ticks text', '.values text']) {
          const boxes = all(chart, group)
            .filter(isShown)
            .map((label) => label.getBoundingClientRect());
          boxes.forEach((a, at) => {
            expect(
              boxes.slice(at + 1).filter((b) => meet(a, b)),
              `${example.title}: ${group}`,
            ).to.have.length(0);
          });
        }
      }
    });
  }

  it('keeps labels within the element, at the narrowest too', async () => {
    for (const width of [240, 320, 700]) {
      const chart = await chartOf({ ...examples.FewAreas, width });
      const { left, right } = chart.getBoundingClientRect();
      for (const label of all(chart, '.label').filter(isShown)) {
        const box = label.getBoundingClientRect();
        expect(box.left).to.be.at.least(left - 1);
        expect(box.right).to.be.at.most(right + 1);
      }
    }
  });

  it('is one stop of the tab key, and reads point after point with the arrow keys', async () => {
    const chart = await chartOf(examples.FewAreas);
    slider(chart).focus();
    expect(told(chart)).to.contain('Northton: Wait for care at home');
    const last = await press(chart, 'End');
    expect(slider(chart).getAttribute('aria-valuenow')).to.equal('4');
    expect(await press(chart, 'ArrowRight')).to.equal(last);
    const first = await press(chart, 'Home');
    expect(slider(chart).getAttribute('aria-valuenow')).to.equal('1');
    expect(await press(chart, 'ArrowRight')).not.to.equal(first);
    expect(words(one(chart, '[part=reading] strong'))).to.equal(told(chart)?.split(':')[0]);
  });

  it('marks the point that is read where it is drawn', async () => {
    const chart = await chartOf(examples.FewAreas);
    slider(chart).focus();
    await press(chart, 'End');
    const ring = one(chart, '.ring').getBoundingClientRect();
    const rightmost = Math.max(
      ...all(chart, '.picture .point').map((point) => point.getBoundingClientRect().left),
    );
    expect(ring.left)
      .to.be.below(rightmost)
      .and.above(rightmost - 10);
  });

  it('reads the point that is nearest to the pointer', async () => {
    const chart = await chartOf(examples.Neighbours);
    chart.scrollIntoView({ block: 'center' });
    const target = all(chart, '.picture .point.named')[0]!.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(target.right + 2), Math.round(target.top - 2)] });
    await chart.updateComplete;
    expect(['Southton', 'Longwater', 'Ashmoor']).to.contain(words(one(chart, '[part=reading] strong')));
    const ring = one(chart, '.ring').getBoundingClientRect();
    expect(Math.abs(ring.left + ring.width / 2 - (target.left + target.width / 2))).to.be.below(1);
  });

  it('breaks the path where a figure is missing', async () => {
    const chart = await chartOf(examples.Path);
    expect(one(chart, '.line').getAttribute('d')?.match(/M/g)).to.have.length(2);
  });

  it('puts the two readings of a lag where each measure has its own period', async () => {
    const chart = await chartOf(examples.Lines);
    slider(chart).focus();
    await press(chart, 'End');
    const [x, y] = all(chart, '.cursor').map((line) => line.getBoundingClientRect().left);
    expect(x).to.be.below(y! - 10);
    expect(told(chart)).to.contain('(November 2025)');
  });

  it('puts small multiples side by side where there is room, beneath each other where there is not', async () => {
    const columns = async (width: number) => {
      const chart = await chartOf({ ...examples.Multiples, width });
      return new Set(all(chart, '.panel').map((panel) => Math.round(panel.getBoundingClientRect().left)))
        .size;
    };
    expect(await columns(900)).to.equal(2);
    expect(await columns(400)).to.equal(1);
  });

  it('always shows what must not be concluded', async () => {
    for (const example of [examples.Scatter, examples.Path, examples.Lines, examples.Multiples]) {
      expect(words(one(await chartOf(example), '[part=caution]'))).to.contain(
        'does not show that one causes the other',
      );
    }
    expect(words(one(await chartOf(examples.Welsh), '[part=caution]'))).to.contain(
      'Cymharwch ardaloedd o faint tebyg.',
    );
  });

  it('has the definition of each measure one click away', async () => {
    const chart = await chartOf(examples.Scatter);
    const definitions = [...chart.renderRoot.querySelectorAll<HTMLDetailsElement>('[part=definition]')];
    expect(definitions.map((each) => words(each.querySelector('summary')))).to.deep.equal([
      'About “Wait for care at home”',
      'About “Delayed discharges”',
    ]);
    definitions[0]!.querySelector('summary')!.click();
    expect(words(definitions[0])).to.contain('What waits counts.');
  });

  it('forgets the point that was reached when it is asked for another area', async () => {
    const chart = await chartOf(examples.Path);
    slider(chart).focus();
    await press(chart, 'Home');
    chart.area = 'southton';
    await chart.updateComplete;
    expect(slider(chart).getAttribute('aria-valuenow')).to.equal(slider(chart).getAttribute('aria-valuemax'));
  });

  it('keeps within its room where names have no end and values are as large as can be', async () => {
    const word = 'W'.repeat(2000);
    const data = relationshipData({
      indicators: ['waits', 'delays'].map((id) =>
        anIndicator({ id, name: word, unit: { label: word, decimals: 1 } }),
      ),
      areas: ['northton', 'southton', 'eastport', 'westmere'].map((id) => anArea({ id, name: word })),
      groups: [],
      relationships: [],
      series: ['northton', 'southton', 'eastport', 'westmere'].flatMap((area, at) =>
        ['waits', 'delays'].map((indicator) =>
          aSeries({ indicator, area, values: [1.7e308, -1.7e308, at < 2 ? 1.7e308 : -1.7e308, 1.7e308] }),
        ),
      ),
    });
    for (const form of ['scatter', 'path', 'lines'] as const) {
      const room = await show({
        title: form,
        width: 304,
        render: () =>
          html`<cairn-relationship-chart
            x="waits"
            y="delays"
            area="northton"
            form=${form}
            .data=${data}
          ></cairn-relationship-chart>`,
      });
      const chart = room.querySelector('cairn-relationship-chart')!;
      expect(chart.renderRoot.querySelector('[part=plot]'), form).not.to.equal(null);
      expect(chart.scrollWidth, form).to.be.at.most(304);
      expect(chart.shadowRoot?.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    }
  });
});
