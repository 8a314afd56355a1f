import type { Picture, PictureOptions, TableView } from '@cairn/views';
import type * as pictures from './export-pictures.js';

/** What a widget lets its readers take away: the figures that it shows, and its drawing. */
export interface ExportSource {
  readonly heading: string;
  /** Worked out when a reader wants them; null for words alone. */
  readonly tables: (() => readonly ExportTable[]) | null;
  /** Which picture there is of the widget; null for widgets of words. */
  readonly picture: ((pictures: Pictures) => (options: PictureOptions) => Picture) | null;
}

export interface ExportTable {
  readonly table: TableView;
  /** The unit that its figures carry; empty where they have several or none. */
  readonly unit: string;
}

/** A table whose figures carry no unit, or several. */
export function withoutUnit(table: TableView): ExportTable {
  return { table, unit: '' };
}

/** Everything that draws pictures, fetched when a reader wants one. */
export type Pictures = typeof pictures;
