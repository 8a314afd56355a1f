import blueOrange from '../../packages/elements/themes/blue-orange.css?inline';
import civic from '../../packages/elements/themes/civic.css?inline';
import comfortable from '../../packages/elements/themes/comfortable.css?inline';
import compact from '../../packages/elements/themes/compact.css?inline';
import health from '../../packages/elements/themes/health.css?inline';
import plain from '../../packages/elements/themes/plain.css?inline';

/** The themes that ship, by the names the toolbar has for them. */
const themes: Readonly<Record<string, string>> = {
  civic,
  health,
  plain,
  'blue-orange': blueOrange,
  compact,
  comfortable,
};

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Puts the page into some themes, as links to them would; names of none are passed over. */
export function wear(names: readonly unknown[]): void {
  sheet.replaceSync(names.map((name) => themes[String(name)] ?? '').join('\n'));
}
