/* Runs in the page: its tables as they stand in the document, through shadow roots. */

/** A cell as the markup has it: its role, and what is to be read in it. */
export interface Cell {
  readonly role: string;
  readonly text: string;
}

export interface Table {
  readonly caption: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Opens everything that is behind a disclosure. */
export function openAll(): void {
  const open = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      if (element.shadowRoot) open(element.shadowRoot);
    }
  };
  open(document);
}

/** Every table that can be seen, in the order in which they stand there. */
export function tablesInPage(): readonly Table[] {
  const childrenOf = (node: Node): readonly Node[] =>
    node instanceof HTMLSlotElement && node.assignedNodes().length > 0
      ? node.assignedNodes()
      : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
  const isSilent = (node: Node) => {
    if (!(node instanceof Element)) return false;
    const { display, visibility } = getComputedStyle(node);
    return (
      display === 'none' ||
      visibility !== 'visible' ||
      node.matches('style, script, [aria-hidden=true], svg:not([role=img])')
    );
  };
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (isSilent(node)) return '';
    if (node instanceof Element && node.matches('svg[role=img], img'))
      return node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? '';
    return childrenOf(node).map(textOf).join('');
  };
  const roleOf = (cell: HTMLTableCellElement) =>
    cell.localName === 'td' ? 'cell' : cell.closest('thead') ? 'columnheader' : 'rowheader';
  const tables: Table[] = [];
  const walk = (node: Node) => {
    if (isSilent(node)) return;
    if (node instanceof HTMLTableElement) {
      tables.push({
        caption: node.caption?.textContent ?? '',
        rows: [...node.rows]
          .filter((row) => !isSilent(row))
          .map((row) =>
            [...row.cells]
              .filter((cell) => !isSilent(cell))
              .map((cell) => ({ role: roleOf(cell), text: textOf(cell) })),
          ),
      });
    }
    childrenOf(node).forEach(walk);
  };
  walk(document.body);
  return tables;
}

/** Puts the keyboard on a drawing that is read point by point. @returns how many there are */
export function focusSlider(at: number): number {
  const found: HTMLElement[] = [];
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.role === 'slider') found.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  found[at]?.focus();
  return found.length;
}

/** Why the point that is read is not in the table beneath the drawing; empty where it is. */
export function pointFault(): string {
  let slider = document.activeElement;
  while (slider?.shadowRoot?.activeElement) slider = slider.shadowRoot.activeElement;
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
  const said = bare(slider?.getAttribute('aria-valuetext') ?? '');
  const { label = '', first = '' } = /^(?<label>.*?): (?<first>.*?)(?:, |$)/.exec(said)?.groups ?? {};
  // A figure without its unit, which the table has at its head; else the words that stand in its place.
  const figure = /[£−\d][\d,.]*/.exec(first)?.[0] ?? first;
  const root = slider?.getRootNode();
  const rows = root instanceof ShadowRoot ? [...root.querySelectorAll('table tr')] : [];
  const isThere = rows
    .map(({ textContent }) => bare(textContent))
    .some((row) => row.includes(label) && row.slice(row.indexOf(label) + label.length).includes(figure));
  return label !== '' && isThere ? '' : `no row of the table says what is read: “${said}”`;
}
