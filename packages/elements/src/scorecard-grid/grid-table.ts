import type { GridColumn, GridLine, ScorecardGridView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnPart } from '../parts/table-window.js';
import type { GridChoices } from './grid-choices.js';
import { heads } from './grid-heads.js';
import { rows } from './grid-rows.js';

const COLUMNS_OF_A_SHEET = 5;

/** What a table needs of the element around it. */
export interface TableContext {
  readonly view: ScorecardGridView;
  readonly part: DrawnPart;
  /** Keys of the nodes of rows and columns, by index. */
  readonly rowKeys: ReadonlyMap<number, number>;
  readonly columnKeys: ReadonlyMap<number, number>;
  /** Tells one choice of columns from another. */
  readonly columnsDrawn: string;
  readonly words: Words;
  readonly choices: GridChoices;
  /** Level of a heading within the table. */
  readonly level: number;
  readonly commentary: boolean;
  readonly choose: (line: GridLine, column: GridColumn) => void;
  readonly close: () => void;
}

/** The table, whole or in part. */
export function table(context: TableContext): TemplateResult {
  const { view, part } = context;
  const span = view.columns.length + (view.trendHead === null ? 1 : 2);
  const [rowCount, columnCount] = part.whole ? [nothing, nothing] : [view.lines.length + 1, span];
  return html`<table
    part="table"
    class=${shapeOf(view, part)}
    aria-labelledby="heading"
    aria-describedby="hint"
    aria-rowcount=${rowCount}
    aria-colcount=${columnCount}
  >
    ${
      part.whole
        ? nothing
        : html`<colgroup>
            <col class="first-column" />
            <col span=${view.columns.length} />
          </colgroup>`
    }
    <thead>
      ${heads(context)}
    </thead>
    <tbody>
      ${rows(context, span)}
    </tbody>
  </table>`;
}

/** What the styles must know of a table: its form, whether it is indented, too wide for a sheet of paper, drawn in part. */
function shapeOf({ form, lines, columns }: ScorecardGridView, { whole }: DrawnPart): string {
  const names = {
    grouped: lines.some(({ level }) => level > 1),
    many: columns.length > COLUMNS_OF_A_SHEET,
    windowed: !whole,
  };
  const holding = Object.entries(names).flatMap(([name, holds]) => (holds ? [name] : []));
  return [`of-${form}`, ...holding].join(' ');
}
