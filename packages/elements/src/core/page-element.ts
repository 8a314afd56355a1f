import { adoptStyles, LitElement, type CSSResult } from 'lit';
import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

/**
 * What every element of Cairn has in common: its version, and that `null` means "not set". A removed attribute and a framework with
 * nothing to say both give `null`, and no rule or view has to know two kinds of nothing.
 */
export abstract class PageElement extends LitElement {
  /** Lets a second copy of the library on the page tell which version came first. */
  static readonly cairnVersion = VERSION;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lookForLost();
  }

  /** Browsers take the style sheets off what is moved to another document, and take none of one document in another. */
  adoptedCallback(): void {
    const { shadowRoot, ownerDocument } = this;
    const view = ownerDocument.defaultView;
    if (!shadowRoot || !view) return;
    const { elementStyles } = this.constructor as typeof LitElement;
    if (ownerDocument === document) adoptStyles(shadowRoot, elementStyles);
    else
      shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync((style as CSSResult).cssText);
        return sheet;
      });
  }

  /** Frameworks that set a property before the element is defined write an attribute instead, and what was given is lost. */
  #lookForLost(): void {
    for (const { name, value } of this.attributes)
      if (value.startsWith('[object '))
        warnOnce(
          'lost-object',
          `${this.localName} was given “${name}” before it was defined, and all that has come is the text “${value}”. ` +
            `Set the property after customElements.whenDefined('${this.localName}'), or load the script first.`,
        );
  }

  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    for (const [name, { state }] of this.elementProperties) {
      const descriptor = Object.getOwnPropertyDescriptor(this.prototype, name);
      // An element's own state is nobody else's to set.
      if (!descriptor?.set || state) continue;
      const { set } = descriptor;
      Object.defineProperty(this.prototype, name, {
        ...descriptor,
        set(this: PageElement, value: unknown) {
          set.call(this, value ?? undefined);
        },
      });
    }
  }
}
