import type { Reader } from './reader.js';
import { focusSlider, openAll, pointFault, tablesInPage, type Table } from './dom-tables.js';
import { nameOf, roleOf, type Heard } from './voice.js';

/*
 * Holds every table of a page, cell by cell, to what a screen reader is given of it, and the figures that are drawn to those of the table.
 */

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const TABLES = new Set(['table', 'grid', 'treegrid']);

/** Text in which only its signs count: where a line ends is drawn and not said. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** A tree of what is heard. */
class Tree {
  readonly #known: ReadonlyMap<string, Heard>;
  readonly all: readonly Heard[];

  constructor(nodes: readonly Heard[]) {
    this.#known = new Map(nodes.map((node) => [node.nodeId, node]));
    this.all = nodes[0] ? [...this.below(nodes[0])] : [];
  }

  /** What is below a node, in reading order; what is in some of it may be left out. */
  *below(node: Heard, isClosed: (node: Heard) => boolean = () => false): Generator<Heard> {
    for (const id of node.childIds ?? []) {
      const child = this.#known.get(id);
      if (!child) continue;
      yield child;
      if (!isClosed(child)) yield* this.below(child, isClosed);
    }
  }

  words(node: Heard): string {
    const spoken = [...this.below(node)].filter((one) => /^(?:StaticText|image)$/.test(roleOf(one)));
    return spoken.map(nameOf).join(' ');
  }

  tables(from?: Heard): readonly Table[] {
    return [...(from ? this.below(from) : this.all)]
      .filter((node) => TABLES.has(roleOf(node)))
      .map((table) => {
        const inside = [...this.below(table, (node) => CELLS.has(roleOf(node)))];
        const caption = inside.find((node) => roleOf(node) === 'caption');
        return {
          caption: caption ? this.words(caption) : '',
          rows: inside
            .filter((node) => roleOf(node) === 'row')
            .map((row) =>
              [...this.below(row, (node) => CELLS.has(roleOf(node)))]
                .filter((node) => CELLS.has(roleOf(node)))
                .map((cell) => ({ role: roleOf(cell), text: this.words(cell) })),
            ),
        };
      });
  }
}

/** @returns where what is heard of the page’s tables is not what stands in them, and where a drawing says what its table does not */
export async function tableFaults(reader: Reader): Promise<{ cells: number; faults: readonly string[] }> {
  await reader.page.evaluate(openAll);
  await reader.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  const written = await reader.page.evaluate(tablesInPage);
  const tree = new Tree(await reader.wholeTree());
  const heard = tree.tables();
  const faults =
    written.length === heard.length
      ? written.flatMap((table, at) => differences(table, heard[at]))
      : [`${String(written.length)} tables stand in the page, and ${String(heard.length)} are heard`];
  return {
    cells: written.reduce((sum, { rows }) => sum + rows.flat().length, 0),
    faults: [...faults, ...drawnElsewhere(tree), ...(await readElsewhere(reader))],
  };
}

function differences(written: Table, heard: Table | undefined): readonly string[] {
  const name = written.caption.replace(/\s+/g, ' ').trim();
  if (bare(written.caption) !== bare(heard?.caption ?? ''))
    return [`“${name}” is heard with another caption`];
  if (written.rows.length !== heard?.rows.length)
    return [`“${name}” has ${String(written.rows.length)} rows, and ${String(heard?.rows.length)} are heard`];
  return written.rows.flatMap((cells, row) => {
    const said = heard.rows[row] ?? [];
    const places = Array.from({ length: Math.max(cells.length, said.length) }, (_, at) => at);
    return places
      .filter((at) => {
        const [cell, other] = [cells[at], said[at]];
        return cell?.role !== other?.role || bare(cell?.text ?? '') !== bare(other?.text ?? '');
      })
      .map(
        (at) =>
          `“${name}”, row ${String(row + 1)}: ${JSON.stringify(cells[at])} is heard as ${JSON.stringify(said[at])}`,
      );
  });
}

/** Figures in the sentence of a drawing that its table does not have. */
function drawnElsewhere(tree: Tree): readonly string[] {
  return tree.all
    .filter((node) => roleOf(node) === 'article')
    .flatMap((article) => {
      const pictures = [...tree.below(article)].filter((node) => roleOf(node) === 'image').map(nameOf);
      const cells = tree.tables(article).flatMap(({ rows }) => rows.flat().map(({ text }) => text));
      return pictures.flatMap((sentence) =>
        [...sentence.matchAll(/\b(?:from|to|Lowest|highest) (?<figure>[^\s%]*\d)/g)]
          .map(({ groups }) => groups?.['figure'] ?? '')
          .filter((figure) => !cells.some((cell) => cell.includes(figure)))
          .map((figure) => `“${sentence}” says ${figure}, and no cell of its table does`),
      );
    });
}

/** Points that are read otherwise than in the table: at both ends of each drawing, and beside the first. */
async function readElsewhere({ page }: Reader): Promise<readonly string[]> {
  const faults: string[] = [];
  const count = await page.evaluate(focusSlider, -1);
  for (let at = 0; at < count; at++) {
    await page.evaluate(focusSlider, at);
    for (const key of ['Home', 'ArrowRight', 'End'] as const) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(pointFault);
      if (fault !== '') faults.push(fault);
    }
  }
  return faults;
}
