/** Different status signs met so far, by what they draw. */
const met = new Map<string, { readonly sign: Element; readonly sheets: readonly CSSStyleSheet[] }>();

/** Keeps the signs of a drawing for the sheet. */
export function meet(root: ShadowRoot): void {
  for (const sign of root.querySelectorAll('svg.status-icon')) {
    const key = [...sign.querySelectorAll('path')].map((path) => path.getAttribute('d')).join(' ');
    if (!met.has(key)) met.set(key, { sign, sheets: root.adoptedStyleSheets });
  }
}

/** Draws every sign met, side by side in squares of a size; returns how many there are. */
export function signSheet(room: HTMLElement, size: number): number {
  const row = document.createElement('div');
  row.style.cssText = 'display: flex; width: max-content';
  for (const { sign, sheets } of met.values()) {
    const cell = document.createElement('div');
    // The style sheets are a widget's own, which has room around it.
    cell.style.cssText = `all: initial; color-scheme: inherit; display: block; width: ${String(size)}px; font-size: ${String(size)}px`;
    const root = cell.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...sheets];
    const copy = document.importNode(sign, true);
    copy.setAttribute('style', 'display: block; width: 1em; height: 1em');
    root.append(copy);
    row.append(cell);
  }
  room.replaceChildren(row);
  return met.size;
}
