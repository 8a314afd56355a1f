/** What elements show, written out as markup: the page then needs nothing but its own parser. */
export interface FinishedMarkup {
  readonly markup: string;
  /** The elements' styles for it. */
  readonly sheet: CSSStyleSheet;
  /** One drawing an element, without anything around it. */
  readonly drawings: string;
}

/**
 * Reads what elements have drawn.
 *
 * @param name class of the box that stands in the place of each element
 * @throws Error for an element that has drawn nothing or a complaint
 */
export function finishedMarkup(elements: readonly Element[], name: string): FinishedMarkup {
  const roots = elements.map(({ localName, shadowRoot }) => {
    if (!shadowRoot?.querySelector('svg') || shadowRoot.querySelector('.state')) {
      throw new Error(`${localName} shows nothing: ${shadowRoot?.textContent ?? ''}`);
    }
    return shadowRoot;
  });
  return {
    sheet: sheetFor(roots[0], name),
    markup: roots.map(({ innerHTML }) => `<div class="${name}">${withoutComments(innerHTML)}</div>`).join(''),
    drawings: roots
      .map((root) => `<div>${withoutComments(root.querySelector('svg')?.outerHTML ?? '')}</div>`)
      .join(''),
  };
}

/** Shows markup as the page's parser reads it, in its own styles and no other's. */
export function showMarkup(place: Element, markup: string, sheet: CSSStyleSheet): void {
  document.adoptedStyleSheets = [sheet];
  // The markup is what this page's own elements drew a moment before.
  // eslint-disable-next-line no-unsanitized/property
  place.innerHTML = markup;
}

/** Lit marks its places by comments. */
function withoutComments(markup: string): string {
  return markup.replaceAll(/<!--.*?-->/gs, '');
}

/** The elements' styles, so that both are drawn alike: `:host([hidden])` becomes `.tile[hidden]`. */
function sheetFor(root: ShadowRoot | undefined, name: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = (root?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
  sheet.replaceSync(
    rules.map(({ cssText }) => cssText.replaceAll(/:host(?:\(([^)]*)\))?/g, `.${name}$1`)).join('\n'),
  );
  return sheet;
}
