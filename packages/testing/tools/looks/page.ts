import { render } from 'lit';
import { axeFaults, type AxeRules } from '@cairn/testing/in-browser/axe.js';
import { boxesIn, faultsOf, type Box } from './layout.js';
import { changed, differences, faint, type Named } from './pixels.js';
import { meet, signSheet } from './signs.js';

/*
 * Runs in the browser that test-looks.ts drives: draws one example at a time and says what is wrong with its layout.
 */

interface Example {
  readonly title: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly width?: number;
  readonly render: () => unknown;
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../elements/src/*/*.examples.ts');

/** Examples of an element to be drawn beneath each other. */
export interface Drawing {
  readonly element: string;
  readonly examples: readonly string[];
  /** Width of each one's room in pixels. */
  readonly width: number;
  /** Language of the page around it, where an example has none of its own. */
  readonly lang: string;
}

/** What came of one example. */
export interface Drawn {
  readonly faults: readonly string[];
  /** In pixels. */
  readonly height: number;
}

const theme = document.head.appendChild(document.createElement('style'));
const room = document.querySelector('main') ?? document.body;

async function examplesOf(element: string): Promise<Readonly<Record<string, Example>>> {
  const [, load] = Object.entries(modules).find(([path]) => path.includes(`/${element}/`)) ?? [];
  const exported = Object.entries((await load?.()) ?? {});
  return Object.fromEntries(
    exported.filter(([, one]) => typeof one === 'object' && one !== null && 'render' in one),
  ) as Record<string, Example>;
}

const looks = {
  elements: () => Object.keys(modules).map((path) => path.split('/').at(-2) ?? ''),

  examples: async (element: string) =>
    Object.entries(await examplesOf(element)).map(([name, { lang }]) => ({ name, lang })),

  /** Draws, and tells the faults of each layout. */
  async draw({ element, examples, width, lang }: Drawing): Promise<readonly Drawn[]> {
    const known = await examplesOf(element);
    room.replaceChildren();
    const drawn = examples.map((name) => {
      // Lit keeps what it drew into a room; a new room starts afresh.
      const inner = document.createElement('div');
      inner.dataset['example'] = name;
      inner.style.width = `${String(width)}px`;
      room.append(inner);
      return { inner, failure: renderInto(inner, known[name], lang) };
    });
    for (const { inner } of drawn) await updated(inner);
    await laidOut();
    for (const { shadowRoot } of room.querySelectorAll('*')) if (shadowRoot) meet(shadowRoot);
    return drawn.map(({ inner, failure }) => ({
      faults: failure === undefined ? faultsOf(inner) : [failure],
      height: inner.getBoundingClientRect().height,
    }));
  },

  /** Draws the examples of an element beneath each other whose names fit, those without a language of their own in the one given. */
  async drawTogether(element: string, lang: string, leaveOut: string): Promise<void> {
    room.replaceChildren();
    const inner = document.createElement('div');
    room.append(inner);
    for (const [name, one] of Object.entries(await examplesOf(element))) {
      if (new RegExp(leaveOut).test(name)) continue;
      const place = document.createElement('div');
      place.lang = one.lang ?? lang;
      place.dir = one.dir ?? 'ltr';
      if (one.width !== undefined) place.style.width = `${String(one.width)}px`;
      inner.append(place);
      render(one.render(), place);
    }
    await updated(inner);
    await laidOut();
  },

  /** Puts a theme's style sheet in place of the one before. */
  dress(css: string, scheme: 'light' | 'dark'): void {
    theme.textContent = css;
    document.documentElement.style.colorScheme = scheme;
  },

  axe: (of: AxeRules) => axeFaults(room, of),

  boxes: (): readonly (Box & Named)[] =>
    [...room.querySelectorAll<HTMLElement>('[data-example]')].flatMap((inner) =>
      boxesIn(inner).map((box) => ({ ...box, example: inner.dataset['example'] ?? '' })),
    ),
  faint: (png: string, boxes: readonly (Box & Named)[], scale: number, contrast: number) =>
    faint(png, boxes, scale, contrast),
  changed: (before: string, after: string) => changed(before, after),
  differences: (png: string, size: number, count: number) => differences(png, size, count),
  signSheet: (size: number) => signSheet(room, size),
};

/** Draws one example; gives why it cannot be drawn. */
function renderInto(inner: HTMLElement, one: Example | undefined, lang: string): string | undefined {
  if (!one) return 'there is no such example';
  inner.lang = one.lang ?? lang;
  inner.dir = one.dir ?? 'ltr';
  try {
    render(one.render(), inner);
    return undefined;
  } catch (error) {
    return `cannot be drawn: ${String(error)}`;
  }
}

/** Waits until every element has drawn. */
async function updated(inner: HTMLElement): Promise<void> {
  for (const element of inner.querySelectorAll('*')) {
    const { updateComplete } = element as Partial<{ updateComplete: Promise<boolean> }>;
    await updateComplete;
  }
}

/** Waits until the browser has laid out and measured what was drawn. */
async function laidOut(): Promise<void> {
  await document.fonts.ready;
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
}

export type Looks = typeof looks;
Object.assign(window, { looks });
