import { until, type Tab } from '../engines/tab.js';

/** What a reader of a page sees. */
export interface Seen {
  /** The words of each widget. */
  readonly widgets: readonly string[];
  /** The words of the page around them, as far as they are shown. */
  readonly text: string;
  /** Whether something that an author smuggled in has run, or could. */
  readonly harm: readonly string[];
}

/** Opens a page whose widgets must come to show figures, or a message. @throws Error where one does not */
export async function readDrawn(tab: Tab, address: string): Promise<Seen> {
  await tab.open(address);
  await until(tab, 'every widget is drawn', () => {
    const widgets = [...document.querySelectorAll('cairn-data > *')];
    const waiting = widgets
      .map((place) => (place.localName === 'div' ? place.firstElementChild : place))
      .filter((widget) => !widget?.shadowRoot?.querySelector('[part=heading], [part=error], [part=empty]'));
    return widgets.length === 0 ? 'no widget is there' : waiting.map((widget) => widget?.localName).join();
  });
  return read(tab);
}

/** Opens a page that may have no widget. */
export async function readPlain(tab: Tab, address: string): Promise<Seen> {
  await tab.open(address);
  await until(tab, 'the page is whole', () =>
    document.readyState === 'complete' ? '' : document.readyState,
  );
  return read(tab);
}

function read(tab: Tab): Promise<Seen> {
  return tab.run(() => {
    const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const all = [...document.querySelectorAll('*')];
    const handlers = all.flatMap(({ attributes }) =>
      [...attributes].filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)),
    );
    return {
      widgets: all
        .filter(({ localName }) => localName.startsWith('cairn-') && localName !== 'cairn-data')
        .map(({ shadowRoot }) => tidy(shadowRoot?.textContent)),
      text: tidy(document.body.innerText),
      harm: [
        ...handlers.map(({ name, value }) => `${name}=${value}`),
        ...('harm' in globalThis ? ['a script of an author has run'] : []),
      ],
    };
  });
}
