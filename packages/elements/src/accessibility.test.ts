import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './cairn.js';
import { elements, examplesOf, namesOf } from './testing-manifest.test-support.js';
import { show } from './testing-examples.test-support.js';

/*
 * What docs/accessibility.md promises of every widget. Axe and each widget's own keys are tested beside the widget.
 */

/** Smallest side of a target, in CSS pixels: WCAG 2.2, success criterion 2.5.8. */
const TARGET = 24;
/** Width to which content must reflow, in CSS pixels: success criterion 1.4.10. */
const REFLOW = 320;

/** An element that draws figures has a heading. */
const widgets = elements.filter(({ cssParts }) => namesOf(cssParts).includes('heading'));

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

for (const widget of widgets) {
  describe(`what is promised of ${widget.tagName}`, () => {
    /** Draws every example and looks at it. */
    async function eachExample(
      look: (element: LitElement, title: string) => void,
      width?: number,
    ): Promise<void> {
      const examples = await examplesOf(widget);
      expect(examples).to.have.length.above(3);
      for (const example of examples) {
        const room = await show(width === undefined ? example : { ...example, width });
        const element = room.querySelector<LitElement>(widget.tagName);
        if (!element) throw new Error(`no ${widget.tagName} in “${example.title}”`);
        look(element, example.title);
      }
    }

    const isDrawn = ({ renderRoot }: LitElement) => renderRoot.querySelector('[part~=heading]') !== null;

    it('has a heading at the level that the page asks for, and a table of what is drawn', async () => {
      let drawn = 0;
      await eachExample((element, title) => {
        if (!isDrawn(element)) return;
        drawn += 1;
        const heading = element.renderRoot.querySelector('[part~=heading]');
        expect(heading?.getAttribute('role'), title).to.equal('heading');
        const { headingLevel } = element as LitElement & { headingLevel: number };
        expect(heading?.getAttribute('aria-level'), title).to.equal(String(headingLevel));
        // What is in words alone needs no table beside it.
        if (element.renderRoot.querySelector('svg:not(.status-icon, .arrow)'))
          expect(element.renderRoot.querySelector('table'), title).not.to.equal(null);
      });
      expect(drawn).to.be.above(0);
    });

    it('says what there is to say in its place where nothing is drawn', async () => {
      await eachExample((element, title) => {
        if (isDrawn(element)) return;
        const status = element.renderRoot.querySelector('[role=status]');
        expect(status?.textContent.trim(), title).to.match(/\w{3,}/);
      });
    });

    it('has no target under 24 by 24 pixels', async () => {
      let targets = 0;
      await eachExample((element, title) => {
        for (const target of element.renderRoot.querySelectorAll('button, summary, a, [role=slider]')) {
          if (!isShown(target)) continue;
          targets += 1;
          const { width, height } = target.getBoundingClientRect();
          // Half a pixel is how browsers round.
          expect(Math.min(width, height) + 0.5, `${title}: ${target.textContent}`).to.be.at.least(TARGET);
        }
      });
      expect(targets).to.be.above(0);
    });

    it('fits into 320 pixels, wide content in frames of its own', async () => {
      await eachExample((element, title) => {
        expect(element.clientWidth, title).to.be.at.most(REFLOW);
        expect(element.scrollWidth, title).to.be.at.most(element.clientWidth);
      }, REFLOW);
    });

    it('moves nothing by itself', async () => {
      await eachExample((element, title) => {
        for (const part of element.renderRoot.querySelectorAll('*')) {
          const { animationName, transitionDuration } = getComputedStyle(part);
          expect([animationName, transitionDuration], `${title}: ${part.localName}`).to.deep.equal([
            'none',
            '0s',
          ]);
        }
      });
    });
  });
}
