/** A widget that an address asks for. */
export interface AskedWidget {
  /** The element's name without `cairn-`. */
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const NAME = /^[a-z]+(?:-[a-z]+)*$/u;

/** What only the page itself decides: whoever writes a link must not choose whose figures stand under the page's name. */
const KEPT = new Set(['src', 'public-key', 'cairn']);

/** What the address says of the page, not of a widget. */
const OF_THE_PAGE = new Set(['lang', 'scheme']);

/**
 * The widgets that a query names. Each `element` begins one, and the attributes after it are its own; those before the first are
 * everybody's: `area=northton&element=rag-tile&indicator=falls&element=trend-chart&indicator=waits`.
 */
export function askedWidgets(query: URLSearchParams): readonly AskedWidget[] {
  const everybodys = new Map<string, string>();
  const widgets: { readonly kind: string; readonly attributes: Map<string, string> }[] = [];
  for (const [name, value] of query) {
    if (name === 'element') {
      if (NAME.test(value)) widgets.push({ kind: value, attributes: new Map(everybodys) });
    } else if (NAME.test(name) && !KEPT.has(name) && !OF_THE_PAGE.has(name))
      (widgets.at(-1)?.attributes ?? everybodys).set(name, value);
  }
  return widgets;
}
