import { expect, fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import './cairn.js';
import { elements, examplesOf, namesOf } from './testing-manifest.test-support.js';
import { show } from './testing-examples.test-support.js';
import type { Example } from './testing-example.js';

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

/** Whether assistive technology is told of a node as of an object of its own, and not as words of what it stands in. */
function isObject(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return node.matches('a, button') || !['inline', 'contents'].includes(getComputedStyle(node).display);
}

/** Whether Orca, with Firefox, leaves out words of an element: docs/accessibility.md says which. */
function isHeardInPart(element: Element): boolean {
  const children = [...element.childNodes].filter((child) =>
    child instanceof Element ? isShown(child) : child instanceof Text && child.data.trim() !== '',
  );
  const [first] = children;
  if (element.matches('dd')) return first !== undefined && isObject(first);
  const words = children.filter((child) => !isObject(child));
  if (element.matches('[role=status]')) return words.length > 0 || first === undefined;
  if (element.matches('th[scope=row]')) return words.length > 0 && words.length < children.length;
  return false;
}

/** What one example shows. */
interface Seen {
  readonly title: string;
  readonly isDrawn: boolean;
  readonly heading: Readonly<Record<'role' | 'level' | 'asked', string | null>>;
  readonly hasPicture: boolean;
  readonly hasTable: boolean;
  readonly told: string;
  /** What can be pressed, with its smaller side. */
  readonly targets: readonly (readonly [what: string, side: number])[];
  readonly heardInPart: readonly string[];
  /** What moves by itself. */
  readonly moving: readonly string[];
}

function lookAt(element: LitElement & { readonly headingLevel?: number }, title: string): Seen {
  const { renderRoot } = element;
  const heading = renderRoot.querySelector('[part~=heading]');
  const everything = [...renderRoot.querySelectorAll('*')];
  return {
    title,
    isDrawn: heading !== null,
    heading: {
      role: heading?.getAttribute('role') ?? null,
      level: heading?.getAttribute('aria-level') ?? null,
      asked: String(element.headingLevel),
    },
    hasPicture: renderRoot.querySelector('svg:not(.status-icon, .arrow)') !== null,
    hasTable: renderRoot.querySelector('table') !== null,
    told: renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '',
    targets: everything
      .filter((one) => one.matches('button, summary, a, [role=slider]') && isShown(one))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return [one.textContent, Math.min(width, height)] as const;
      }),
    heardInPart: everything.filter(isHeardInPart).map(({ outerHTML }) => outerHTML),
    moving: everything
      .filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName !== 'none' || transitionDuration !== '0s';
      })
      .map(({ localName }) => localName),
  };
}

for (const widget of widgets) {
  describe(`what is promised of ${widget.tagName}`, () => {
    let examples: readonly Example[];
    const seen: Seen[] = [];

    async function draw(example: Example): Promise<LitElement> {
      const element = (await show(example)).querySelector<LitElement>(widget.tagName);
      if (!element) throw new Error(`no ${widget.tagName} in “${example.title}”`);
      return element;
    }

    before(async function () {
      this.timeout(30_000);
      examples = await examplesOf(widget);
      expect(examples).to.have.length.above(3);
      for (const example of examples) {
        seen.push(lookAt(await draw(example), example.title));
        fixtureCleanup();
      }
    });

    it('has a heading at the level that the page asks for, and a table of what is drawn', () => {
      const drawn = seen.filter(({ isDrawn }) => isDrawn);
      expect(drawn).to.have.length.above(0);
      for (const { title, heading, hasPicture, hasTable } of drawn) {
        expect(heading.role, title).to.equal('heading');
        expect(heading.level, title).to.equal(heading.asked);
        // What is in words alone needs no table beside it.
        if (hasPicture) expect(hasTable, title).to.equal(true);
      }
    });

    it('says what there is to say in its place where nothing is drawn', () => {
      for (const { title, isDrawn, told } of seen) if (!isDrawn) expect(told, title).to.match(/\w{3,}/);
    });

    it('has no target under 24 by 24 pixels', () => {
      const targets = seen.flatMap(({ title, targets }) =>
        targets.map(([what, side]) => ({ what: `${title}: ${what}`, side })),
      );
      expect(targets).to.have.length.above(0);
      // Half a pixel is how browsers round.
      for (const { what, side } of targets) expect(side + 0.5, what).to.be.at.least(TARGET);
    });

    it('fits into 320 pixels, wide content in frames of its own', async function () {
      this.timeout(30_000);
      for (const example of examples) {
        const { clientWidth, scrollWidth } = await draw({ ...example, width: REFLOW });
        expect(clientWidth, example.title).to.be.at.most(REFLOW);
        expect(scrollWidth, example.title).to.be.at.most(clientWidth);
        fixtureCleanup();
      }
    });

    it('leaves no words where Orca passes over them', () => {
      for (const { title, heardInPart } of seen) expect(heardInPart, title).to.deep.equal([]);
    });

    it('moves nothing by itself', () => {
      for (const { title, moving } of seen) expect(moving, title).to.deep.equal([]);
    });
  });
}
