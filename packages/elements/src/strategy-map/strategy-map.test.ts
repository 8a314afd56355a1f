import { axeFaults } from '@cairn/testing/in-browser/axe.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnStrategyMap } from './strategy-map.js';
import { mapData } from './strategy-map-data.test-support.js';
import * as examples from './strategy-map.examples.js';
import type { Example } from '../testing-example.js';
import { finishIdleWork } from '../parts/idle-work.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';

async function mapOf(example: Example): Promise<CairnStrategyMap> {
  const map = (await show(example)).querySelector('cairn-strategy-map');
  if (!map) throw new Error('no map');
  return map;
}

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const text = (map: CairnStrategyMap, selector: string) => words(map.renderRoot.querySelector(selector));
const all = (map: CairnStrategyMap, selector: string) => [
  ...map.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const nodeOf = (map: CairnStrategyMap, id: string) =>
  map.renderRoot.querySelector<HTMLElement>(`[data-node=${id}]`)!;
const focusedNode = (map: CairnStrategyMap) =>
  map.shadowRoot?.activeElement instanceof HTMLElement
    ? map.shadowRoot.activeElement.dataset['node']
    : undefined;

async function press(map: CairnStrategyMap, key: string): Promise<string | undefined> {
  await sendKeys({ press: key });
  await map.updateComplete;
  return focusedNode(map);
}

/** Nodes from left to right as they are drawn. */
const row = (map: CairnStrategyMap, lane: number) =>
  [...all(map, '.lane')[lane]!.querySelectorAll<HTMLElement>('[data-node]')].sort(
    (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
  );

/** Contrast of two opaque colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('cairn-strategy-map', () => {
  examplesAreAccessible(examples);

  it('has a heading, a sentence that says what it shows, and lanes headed by their perspective and its balance of risk', async () => {
    const map = await mapOf(examples.Default);
    expect(text(map, '[part=heading]')).to.equal('How care hangs together');
    expect(text(map, '.sentence')).to.contain(
      'How 9 objectives in 4 perspectives are thought to affect each other, and how they stand in Northton.',
    );
    expect(all(map, '.lane-name').map(words)).to.deep.equal([
      'Outcomes',
      'Money',
      'Service delivery',
      'People and learning',
    ]);
    expect([...all(map, '.counts')[0]!.children].map(words)).to.deep.equal([
      '1 off track',
      '1 on track',
      '1 without a status',
    ]);
  });

  it('gives every node the status the dataset has for its measures, as word and shape', async () => {
    const map = await mapOf(examples.Default);
    const data = map.data!;
    const framework = data.directory.framework('scorecard')!;
    const tones = {
      green: 'tone-good',
      amber: 'tone-warning',
      red: 'tone-bad',
      noData: 'tone-absent',
      notAssessed: 'tone-absent',
    };
    for (const { id, objective, indicators = [] } of data.directory.strategyMap('how')!.nodes) {
      const named = objective === undefined ? undefined : data.directory.objective(framework, objective);
      const measured = named ? named.indicators.length > 0 : indicators.length > 0;
      const icon = nodeOf(map, id).querySelector('.status-icon');
      if (!measured) {
        expect(icon).to.equal(null);
        expect(words(nodeOf(map, id))).to.contain('Not measured');
        continue;
      }
      const { rollUp } = named
        ? data.objective(framework, named, 'northton')
        : data.basket(framework, indicators, 'northton');
      expect(icon?.classList.contains(tones[rollUp.outcome])).to.equal(true);
    }
  });

  it('draws each link with sign, dash and colour of its effect, and as wide as it is strong', async () => {
    const map = await mapOf(examples.Default);
    const styleOf = (selector: string) =>
      getComputedStyle(map.renderRoot.querySelector(`.channel path.link${selector}`)!);
    expect(new Set(['.positive', '.negative', '.unclear'].map((one) => styleOf(one).stroke)).size).to.equal(
      3,
    );
    expect(
      new Set(['.positive', '.negative', '.unclear'].map((one) => styleOf(one).strokeDasharray)).size,
    ).to.equal(3);
    const widths = ['.weak', '.moderate', '.strong'].map((one) => parseFloat(styleOf(one).strokeWidth));
    expect(widths).to.deep.equal([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).to.equal(3);
    const ends = all(map, '.channel line.link');
    expect(ends).to.have.length(11);
    for (const end of ends) {
      const effect = ['positive', 'negative', 'unclear'].find((one) => end.classList.contains(one));
      expect(end.getAttribute('marker-start')).to.equal(`url(#sign-${effect})`);
      expect(map.renderRoot.querySelector(`#sign-${effect}`)).to.not.equal(null);
      expect(map.renderRoot.querySelector(`#head-${effect}`)).to.not.equal(null);
    }
  });

  it('ends every link at the edge of the node it leads to, whatever the width of the place', async () => {
    for (const example of [examples.Default, examples.Tight, examples.RightToLeft]) {
      const map = await mapOf(example);
      const boxes = all(map, '[data-node]').map((node) => node.getBoundingClientRect());
      for (const end of map.renderRoot.querySelectorAll<SVGLineElement>('.channel line.link')) {
        const { left, right } = end.getBoundingClientRect();
        const x = (left + right) / 2;
        const { y } = new DOMPoint(end.x2.baseVal.value, end.y2.baseVal.value).matrixTransform(
          end.getScreenCTM()!,
        );
        const touching = boxes.filter(
          (box) =>
            box.left < x && x < box.right && Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y)) < 1.5,
        );
        expect(touching, example.title).to.have.length(1);
      }
    }
  });

  it('draws nodes that do not overlap and cut no word off', async () => {
    for (const example of [examples.Default, examples.LongLabels, examples.Large, examples.Narrow]) {
      const map = await mapOf(example);
      const boxes = all(map, '[data-node]');
      boxes.forEach((one, at) => {
        expect(one.scrollWidth).to.be.at.most(one.clientWidth);
        expect(one.scrollHeight).to.be.at.most(one.clientHeight);
        const a = one.getBoundingClientRect();
        for (const other of boxes.slice(at + 1)) {
          const b = other.getBoundingClientRect();
          expect(
            a.right <= b.left + 0.5 ||
              b.right <= a.left + 0.5 ||
              a.bottom <= b.top + 0.5 ||
              b.bottom <= a.top + 0.5,
          ).to.equal(true);
        }
      });
    }
  });

  it('writes nothing smaller than 12 pixels and has no target under 24', async () => {
    const map = await mapOf(examples.Tight);
    for (const element of all(map, 'button, button *, .lane-head *, .key li')) {
      if (words(element)) expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(12);
    }
    for (const node of all(map, 'button')) expect(node.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is a list with its links in words in a narrow place, and does not make the page wider', async () => {
    const room = await show(examples.Narrow);
    const map = room.querySelector('cairn-strategy-map')!;
    expect(getComputedStyle(map.renderRoot.querySelector('.channel')!).display).to.equal('none');
    expect(room.scrollWidth).to.be.at.most(320);
    const care = nodeOf(map, 'care').parentElement?.querySelector<HTMLElement>('.affects');
    expect(care?.checkVisibility()).to.equal(true);
    expect([...care!.children].map(words)).to.deep.equal([
      'helps: Home on the day, strong',
      'works against: We live within our means, moderate',
    ]);
  });

  it('scrolls inside itself where the drawing is wider than its place', async () => {
    const room = await show(examples.Tight);
    const frame = room.querySelector('cairn-strategy-map')!.renderRoot.querySelector('.frame')!;
    expect(frame.scrollWidth).to.be.greaterThan(frame.clientWidth);
    expect(room.scrollWidth).to.be.at.most(700);
  });

  it('is one tab stop; arrow keys lead along the lane and along the links', async () => {
    const map = await mapOf(examples.Default);
    expect(all(map, '[data-node][tabindex="0"]')).to.have.length(1);
    const people = row(map, 3).map((node) => node.dataset['node']!);
    nodeOf(map, people[0]!).focus();
    await map.updateComplete;
    expect(await press(map, 'ArrowRight')).to.equal(people[1]);
    expect(await press(map, 'ArrowLeft')).to.equal(people[0]);
    expect(await press(map, 'ArrowLeft')).to.equal(people[0]);
    expect(await press(map, 'End')).to.equal(people.at(-1));
    expect(await press(map, 'Home')).to.equal(people[0]);
    nodeOf(map, 'care').focus();
    expect(await press(map, 'ArrowUp')).to.equal('budget');
    expect(await press(map, 'ArrowDown')).to.equal('care');
    expect(await press(map, 'ArrowDown')).to.equal('posts');
    expect(all(map, '[data-node][tabindex="0"]').map((node) => node.dataset['node'])).to.deep.equal([
      'posts',
    ]);
  });

  it('leads with the arrow keys where they point in a right-to-left page', async () => {
    const map = await mapOf(examples.RightToLeft);
    const delivery = row(map, 2).map((node) => node.dataset['node']!);
    nodeOf(map, delivery[0]!).focus();
    await map.updateComplete;
    expect(await press(map, 'ArrowRight')).to.equal(delivery[1]);
    expect(await press(map, 'ArrowLeft')).to.equal(delivery[0]);
  });

  it('leads from line to line with up and down where it is a list', async () => {
    const map = await mapOf(examples.Narrow);
    const lines = all(map, '[data-node]').map((node) => node.dataset['node']!);
    nodeOf(map, lines[0]!).focus();
    for (const line of lines.slice(1)) expect(await press(map, 'ArrowDown')).to.equal(line);
    expect(await press(map, 'ArrowUp')).to.equal(lines.at(-2));
  });

  it('fires cairn-select with node, objective and area when a node is chosen', async () => {
    const map = await mapOf(examples.Default);
    nodeOf(map, 'home').focus();
    const listener = oneEvent(map, 'cairn-select');
    await sendKeys({ press: 'Enter' });
    const event = await listener;
    expect(event.detail).to.deep.equal({ node: 'home', objective: 'at-home', area: 'northton' });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    setTimeout(() => {
      nodeOf(map, 'plan').click();
    });
    expect((await oneEvent(map, 'cairn-select')).detail).to.deep.equal({ node: 'plan', area: 'northton' });
  });

  it('says of the focused node its status and why, its measures with values, and its links both ways', async () => {
    const map = await mapOf(examples.Default);
    expect(text(map, '[part=panel]')).to.match(/^2 off track People live well at home/);
    nodeOf(map, 'care').focus();
    await map.updateComplete;
    expect(text(map, '.panel-heading')).to.equal('Care begins without delay');
    const measures = all(map, '.measures > li');
    expect(measures.map(words).map((each) => each?.replace(/ About this measure.*/, ''))).to.deep.equal([
      'Rate of waits 11.9% Q4 2024 At risk',
      'Rate of falls 10.8% Q4 2024 On track',
    ]);
    measures[0]!.querySelector('summary')!.click();
    expect(words(measures[0]!.querySelector('[part=definition]'))).to.contain('What waits counts.');
    expect(all(map, '.phrases li').map(words)).to.deep.equal([
      'helps: Home on the day, strong',
      'works against: We live within our means, moderate',
      'is helped by: Posts are filled, strong, after 3 to 6 months Evidence: Measured in the pilot.',
    ]);
  });

  it('lights the links and neighbours of the node pointed at, keeps the rest readable, and lets go with Escape', async () => {
    const map = await mapOf(examples.Default);
    nodeOf(map, 'care').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
    );
    await map.updateComplete;
    const lit = all(map, '.node.lit, .node.active').map(
      (node) => node.querySelector<HTMLElement>('button')!.dataset['node']!,
    );
    expect(lit.sort()).to.deep.equal(['budget', 'care', 'discharge', 'posts']);
    expect(all(map, '.channel line.lit')).to.have.length(3);
    expect(
      all(map, '.channel line:not(.lit)').every((end) => end.getAttribute('marker-end')?.endsWith('-quiet)')),
    ).to.equal(true);
    nodeOf(map, 'care').focus();
    await press(map, 'Escape');
    expect(all(map, '.lit, .active')).to.deep.equal([]);
  });

  it('is accessible while a node is looked at, and keeps what is dimmed at 3 to 1 or better', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const room = await show(examples.Default, scheme);
      const map = room.querySelector('cairn-strategy-map')!;
      nodeOf(map, 'care').focus();
      await map.updateComplete;
      expect(await axeFaults(room, 'all')).to.deep.equal([]);
      const dimmed = getComputedStyle(map.renderRoot.querySelector('.channel path:not(.lit)')!).stroke;
      expect(contrast(dimmed, getComputedStyle(map).backgroundColor)).to.be.at.least(3);
      const lane = map.renderRoot.querySelector('.lane')!;
      expect(contrast(dimmed, getComputedStyle(lane).backgroundColor)).to.be.at.least(3);
    }
  });

  it('keeps what a node has to say while the pointer is on it', async () => {
    const map = await mapOf(examples.Default);
    const point = async (target: Element) => {
      target.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
      );
      await map.updateComplete;
    };
    await point(nodeOf(map, 'care'));
    await point(map.renderRoot.querySelector('.panel p')!);
    expect(text(map, '.panel-heading')).to.equal('Care begins without delay');
    await point(map.renderRoot.querySelector('.sentence')!);
    expect(map.renderRoot.querySelector('.panel-heading')).to.equal(null);
  });

  it('has the same in words: a table of nodes and a table of links', async () => {
    const map = await mapOf(examples.Default);
    finishIdleWork();
    const [nodes, links] = all(map, 'details table');
    expect(nodes!.querySelectorAll('tbody tr')).to.have.length(9);
    expect(links!.querySelectorAll('tbody tr')).to.have.length(11);
    expect([...links!.querySelector('tbody tr')!.children].map(words)).to.deep.equal([
      'Posts are filled',
      'helps',
      'Care begins without delay',
      'strong',
      '3 to 6 months',
      'Measured in the pilot.',
    ]);
  });

  it('names a node with its label and status, and describes it by what it affects', async () => {
    const map = await mapOf(examples.Default);
    const care = nodeOf(map, 'care');
    expect(words(care)).to.equal('Care begins without delay At risk');
    expect(words(map.renderRoot.querySelector(`#${care.getAttribute('aria-describedby')!}`))).to.contain(
      'helps: Home on the day',
    );
  });

  it('speaks Welsh in a Welsh page', async () => {
    const map = await mapOf(examples.Welsh);
    expect(text(map, '[part=heading]')).to.equal('Sut mae gofal yn cydblethu');
    expect(words(nodeOf(map, 'plan'))).to.equal('Un cynllun i’r ddau gyngor Heb ei fesur');
  });

  it('says in plain words that there is no map, and tells the page', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const map = document.createElement('cairn-strategy-map');
    map.area = 'northton';
    map.data = mapData({}, { strategyMaps: [] });
    setTimeout(() => {
      room.append(map);
    });
    expect((await oneEvent(room, 'cairn-error')).detail).to.deep.include({ code: 'no-map' });
    expect(text(map, '[part=empty]')).to.contain('The document has no strategy map.');
  });

  it('shows no data, not red, in an area without figures', async () => {
    const map = await mapOf(examples.NoData);
    expect(all(map, '.tone-bad')).to.deep.equal([]);
    expect(words(nodeOf(map, 'safe'))).to.equal('Fewer falls No data');
  });

  it('uses no inline styles, which pages may forbid', async () => {
    expect(all(await mapOf(examples.Default), '[style]')).to.deep.equal([]);
  });

  describe('where the figures speak against links', () => {
    it('marks each such link with a word on it, and asks beneath the map, as a question', async () => {
      const map = await mapOf(examples.Questions);
      expect(all(map, '.question-mark text').map(words).sort()).to.deep.equal([
        'Question 1',
        'Question 2',
        'Question 3',
      ]);
      expect(words(map.renderRoot.querySelector('[part=questions] li'))).to.equal(
        'Question 1 Is it still right that “Posts are filled” helps “Care begins without delay”? Better since Q1 2023: Rate of falls. Worse since Q1 2023: Rate of waits. The effect is expected after: 3 to 6 months.',
      );
      expect(all(map, '[part=questions] li')).to.have.length(3);
    });

    it('says so in the words of the link too: in the panel, in the list, in the table', async () => {
      const map = await mapOf(examples.Questions);
      nodeOf(map, 'posts').focus();
      await map.updateComplete;
      expect(words(map.renderRoot.querySelector('.phrases li'))).to.match(/Question 1$/);
      expect(words(nodeOf(map, 'posts').parentElement?.querySelector('.affects li'))).to.match(/Question 1$/);
      finishIdleWork();
      const cells = [...all(map, 'details.figures table')[1]!.querySelectorAll('tbody tr')].map((line) =>
        words(line.lastElementChild),
      );
      expect(cells.filter((cell) => cell !== '').sort()).to.deep.equal([
        'Question 1',
        'Question 2',
        'Question 3',
      ]);
    });

    it('lets no mark cover a node or another mark, from right to left and in other languages too', async () => {
      for (const example of [examples.Questions, examples.QuestionsRightToLeft, examples.Gaelic]) {
        const map = await mapOf(example);
        const marks = all(map, '.question-mark rect').map((mark) => mark.getBoundingClientRect());
        expect(marks).to.have.length(3);
        const others = all(map, '[data-node]').map((node) => node.getBoundingClientRect());
        marks.forEach((a, at) => {
          for (const b of [...marks.slice(at + 1), ...others]) {
            const apart =
              a.right <= b.left + 1 ||
              b.right <= a.left + 1 ||
              a.bottom <= b.top + 1 ||
              b.bottom <= a.top + 1;
            expect(apart, example.title).to.equal(true);
          }
        });
        for (const mark of all(map, '.question-mark')) {
          const [box, word] = ['rect', 'text'].map((one) => mark.querySelector(one)!.getBoundingClientRect());
          expect(word!.width).to.be.at.most(box!.width);
        }
      }
    });

    it('asks nothing where nothing speaks against a link', async () => {
      const map = await mapOf(examples.Default);
      expect(all(map, '[part=questions], .question-mark, .asked')).to.deep.equal([]);
    });
  });

  describe('following a path', () => {
    const lit = (map: CairnStrategyMap) =>
      all(map, '.node.lit, .node.active')
        .map((node) => node.querySelector<HTMLElement>('button')!.dataset['node'])
        .sort();
    const button = (map: CairnStrategyMap, label: string) =>
      all(map, '.path button').find((each) => words(each) === label) as HTMLButtonElement;

    it('begins with Enter, goes a step further with Enter again, and ends with Escape', async () => {
      const map = await mapOf(examples.Default);
      nodeOf(map, 'posts').focus();
      await press(map, 'Enter');
      expect(lit(map)).to.deep.equal(['budget', 'care', 'posts', 'visits']);
      expect(text(map, '[part=path] p')).to.contain('“Posts are filled”: 3 objectives reached in 1 step.');
      await press(map, 'Enter');
      expect(lit(map)).to.deep.equal(['budget', 'care', 'discharge', 'posts', 'safe', 'visits']);
      expect(text(map, '[part=path] p')).to.contain('Step 2: ');
      expect(await press(map, 'Escape')).to.equal('posts');
      expect(all(map, '[part=path]')).to.deep.equal([]);
    });

    it('goes one way only where the reader asks for that, and back again', async () => {
      const map = await mapOf(examples.Default);
      nodeOf(map, 'discharge').click();
      await map.updateComplete;
      button(map, 'What affects it').click();
      await map.updateComplete;
      expect(lit(map)).to.deep.equal(['care', 'discharge', 'plan']);
      expect(button(map, 'One step back').getAttribute('aria-disabled')).to.equal('true');
      button(map, 'One step further').click();
      await map.updateComplete;
      expect(lit(map)).to.deep.equal(['care', 'discharge', 'plan', 'posts']);
      const back = button(map, 'One step back');
      back.focus();
      for (let steps = 0; steps < 2; steps++) {
        back.click();
        await map.updateComplete;
        expect(lit(map)).to.deep.equal(['care', 'discharge', 'plan']);
        expect(map.shadowRoot?.activeElement).to.equal(back);
      }
    });

    it('stays while the reader looks at other nodes, and gives the focus back to its node at the end', async () => {
      const map = await mapOf(examples.Default);
      nodeOf(map, 'posts').focus();
      await press(map, 'Enter');
      nodeOf(map, 'home').focus();
      await map.updateComplete;
      expect(text(map, '.panel-heading')).to.equal('People live well at home');
      expect(text(map, '[part=path] p')).to.contain('“Posts are filled”');
      button(map, 'Show the whole map').click();
      await map.updateComplete;
      expect(focusedNode(map)).to.equal('posts');
    });

    it('is accessible while a path is followed', async () => {
      const room = await show(examples.Questions);
      const map = room.querySelector('cairn-strategy-map')!;
      nodeOf(map, 'posts').focus();
      await press(map, 'Enter');
      expect(await axeFaults(room, 'all')).to.deep.equal([]);
    });
  });

  describe('its size', () => {
    const size = (map: CairnStrategyMap) =>
      parseFloat(getComputedStyle(nodeOf(map, 'care').querySelector('.label')!).fontSize);
    const button = (map: CairnStrategyMap, label: string) =>
      all(map, '[part=zoom] button').find((each) => words(each) === label) as HTMLButtonElement;
    const frame = (map: CairnStrategyMap) => map.renderRoot.querySelector<HTMLElement>('.frame')!;

    it('grows and shrinks by button and by key, and the frame scrolls when it no longer fits', async () => {
      const map = await mapOf(examples.Default);
      const usual = size(map);
      for (let step = 0; step < 3; step++) button(map, 'Larger').click();
      await map.updateComplete;
      expect(text(map, '[part=zoom] span')).to.equal('200%');
      expect(size(map)).to.equal(usual * 2);
      button(map, 'Larger').focus();
      button(map, 'Larger').click();
      await map.updateComplete;
      expect(text(map, '[part=zoom] span')).to.equal('200%');
      expect(map.shadowRoot?.activeElement).to.equal(button(map, 'Larger'));
      expect(frame(map).scrollWidth).to.be.above(frame(map).clientWidth);
      nodeOf(map, 'care').focus();
      await press(map, '-');
      expect(text(map, '[part=zoom] span')).to.equal('150%');
      await press(map, '0');
      expect(size(map)).to.equal(usual);
      expect(frame(map).scrollWidth).to.be.at.most(frame(map).clientWidth + 1);
    });

    it('shows all of a map that is wider than its place when asked to fit', async () => {
      const map = await mapOf(examples.Tight);
      expect(frame(map).scrollWidth).to.be.above(frame(map).clientWidth);
      button(map, 'Fit').click();
      await waitUntil(() => frame(map).scrollWidth <= frame(map).clientWidth + 1, 'all of the map is seen');
    });

    it('leaves the wheel to the page, but for Ctrl with the wheel', async () => {
      const map = await mapOf(examples.Default);
      const turn = (ctrlKey: boolean) => {
        const event = new WheelEvent('wheel', {
          deltaY: -100,
          ctrlKey,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        nodeOf(map, 'care').dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(turn(false)).to.equal(false);
      expect(text(map, '[part=zoom] span')).to.equal('100%');
      expect(turn(true)).to.equal(true);
      await map.updateComplete;
      expect(text(map, '[part=zoom] span')).to.equal('125%');
    });

    it('moves with the mouse that drags it, and grows when two fingers spread', async () => {
      const map = await mapOf(examples.Tight);
      const at = (type: string, pointerId: number, pointerType: string, clientX: number) =>
        frame(map).dispatchEvent(
          new PointerEvent(type, { pointerId, pointerType, clientX, button: 0, bubbles: true }),
        );
      at('pointerdown', 1, 'mouse', 300);
      at('pointermove', 1, 'mouse', 260);
      at('pointerup', 1, 'mouse', 260);
      at('pointermove', 1, 'mouse', 100);
      expect(frame(map).scrollLeft).to.be.closeTo(40, 1);
      at('pointerdown', 2, 'touch', 100);
      at('pointerdown', 3, 'touch', 200);
      at('pointermove', 3, 'touch', 240);
      await map.updateComplete;
      expect(text(map, '[part=zoom] span')).to.equal('125%');
    });

    it('has no buttons where the map is a list', async () => {
      const map = await mapOf(examples.Narrow);
      expect(map.renderRoot.querySelector('[part=zoom]')?.checkVisibility()).to.equal(false);
    });
  });

  it('keeps what it says of an objective while the focus goes on to the definitions in it, and lets go after them', async () => {
    const map = await mapOf(examples.Default);
    const measured = all(map, '[part=node]').find((node) => {
      node.focus();
      return node.querySelector('.status') !== null;
    });
    expect(measured === undefined).to.equal(false);
    await map.updateComplete;
    const at = () => map.shadowRoot?.activeElement;
    await sendKeys({ press: 'Tab' });
    await map.updateComplete;
    expect([at()?.localName, at()?.closest('.panel') !== null]).to.deep.equal(['summary', true]);
    while (at()?.closest('.panel')) await sendKeys({ press: 'Tab' });
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.panel.idle') !== null).to.equal(true);
  });
});
