import { html as litHtml, type TemplateResult } from 'lit';

/** A tag for templates whose written parts are changed, each once, before Lit reads them. */
export function htmlThrough(change: (part: string) => string) {
  const changed = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  return (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<1> => {
    let other = changed.get(strings);
    if (!other)
      changed.set(strings, (other = Object.assign(strings.map(change), { raw: strings.raw.map(change) })));
    return litHtml(other, ...values);
  };
}
