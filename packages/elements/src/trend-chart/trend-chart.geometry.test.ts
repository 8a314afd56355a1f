import { expect } from '@open-wc/testing';
import { apart, drawn, words } from './trend-chart.test-support.js';
import * as examples from './trend-chart.examples.js';

describe('the drawing of cairn-trend-chart', () => {
  it('never lets its words meet or leave the element, from 240 to 1400 pixels', async () => {
    for (const width of [240, 320, 360, 560, 800, 1100, 1400]) {
      for (const example of [
        examples.ControlChart,
        examples.Areas,
        examples.Interval,
        examples.Trajectory,
        examples.Bars,
        examples.Range,
        examples.WithinYear,
        examples.WithinYearCounts,
        examples.BeforeAndAfter,
        examples.BeforeAndTooLittleAfter,
        examples.Breakdown,
        examples.Survey,
        examples.InWords,
        { ...examples.ControlChart, lang: 'cy' },
        { ...examples.BeforeAndAfter, lang: 'gd' },
      ]) {
        const { element, root } = await drawn({ ...example, width });
        const found = words(root);
        expect(found.length).to.be.above(1);
        const room = element.getBoundingClientRect();
        found.forEach(({ text, box }, at) => {
          const where = `${example.title}, ${String(width)}: ${text}`;
          expect(box.left, where).to.be.at.least(room.left - 8);
          expect(box.right, where).to.be.at.most(room.right + 8);
          for (const other of found.slice(at + 1)) {
            // The latest figure stands on its line, over what is behind it.
            expect(apart(box, other.box), `${where} / ${other.text}`).to.equal(true);
          }
        });
        expect(element.scrollWidth, `${example.title}, ${String(width)}`).to.be.at.most(width + 8);
      }
    }
  }).timeout(150_000);
});
