import type { Picture, PictureOptions, TableView } from '@cairn/views';
import type * as pictures from './export-pictures.js';

/** What a widget lets its readers take away: the figures that it shows, and its drawing. */
export interface ExportSource {
  readonly heading: string;
  readonly tables: readonly TableView[];
  /** The unit that figures of the tables carry; empty where they have several or none. */
  readonly unit: string;
  /** Which picture there is of the widget; null for widgets of words. */
  readonly picture: ((pictures: Pictures) => (options: PictureOptions) => Picture) | null;
}

/** Everything that draws pictures, fetched when a reader wants one. */
export type Pictures = typeof pictures;
