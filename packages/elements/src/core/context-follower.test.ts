import { readDocument } from '@cairn/dataset';
import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../cairn-data/define.js';
import '../trend-sparkline/define.js';
import { CairnTrendSparkline } from '../trend-sparkline/trend-sparkline.js';

let drawn = 0;

class CountedSparkline extends CairnTrendSparkline {
  protected override draw(...given: Parameters<CairnTrendSparkline['draw']>) {
    drawn += 1;
    return super.draw(...given);
  }
}
customElements.define('counted-sparkline', CountedSparkline);

const state = readDocument(minimalDocument());
const own = state.phase === 'ready' ? state.dataset : undefined;
const textOf = (element: Element) => element.shadowRoot?.textContent ?? '';

describe('a widget with data of its own', () => {
  it('is drawn once', async () => {
    drawn = 0;
    await fixture(
      html`<counted-sparkline indicator="falls" area="northton" .data=${own}></counted-sparkline>`,
    );
    // Whoever waits for the page to be read has been told by then.
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn).to.equal(1);
  });

  it('shows those of the cairn-data around it once its own are taken away', async () => {
    const { series, ...rest } = minimalDocument();
    const other = { ...rest, series: series.map((one) => ({ ...one, values: one.values.map(() => 44) })) };
    const room = await fixture<HTMLElement>(
      html`<cairn-data .document=${other}
        ><cairn-trend-sparkline indicator="falls" area="northton" .data=${own}></cairn-trend-sparkline
      ></cairn-data>`,
    );
    const codes: string[] = [];
    room.addEventListener('cairn-error', ({ detail }) => codes.push(detail.code));
    const widget = room.querySelector('cairn-trend-sparkline')!;
    expect(textOf(widget)).to.contain('11.2%');
    widget.data = undefined;
    await waitUntil(() => textOf(widget).includes('44.0%'));
    expect(codes).to.deep.equal([]);
  });
});
