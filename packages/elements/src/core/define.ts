import { ownTag } from './prefix.js';
import { VERSION } from './version.js';
import { warnOnce } from './warn.js';

interface Versioned {
  readonly cairnVersion?: string;
}

/**
 * Registers an element under its usual name, or with the prefix of this copy. A second copy of the library on the page leaves the first one in
 * charge and says so when they differ.
 */
export function define(usual: string, element: CustomElementConstructor & Versioned): void {
  const tag = ownTag(usual);
  const present: (CustomElementConstructor & Versioned) | undefined = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present !== element && present.cairnVersion !== VERSION) {
    warnOnce(
      'two-versions',
      `version ${present.cairnVersion ?? 'unknown'} is in use on this page; version ${VERSION} was loaded after it and is ignored.`,
    );
  }
}
