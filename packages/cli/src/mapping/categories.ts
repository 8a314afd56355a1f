import type { PerformanceDocument } from '@cairn/schema';
import { quote } from '../issues/issue.js';
import type { Columns } from './columns.js';
import { textsOf } from './names.js';
import type { Remark } from './value.js';

/** Shared by the many observations that are not broken down. */
const NONE = Object.freeze({});

/** Reads the categories of a row. An empty cell means that the figure is not broken down by that dimension. */
export function categoryReader(columns: Columns, definitions: PerformanceDocument) {
  const used = definitions.dimensions
    .filter(({ id }) => columns.places.has(id))
    .map(({ id, categories }) => {
      const named = categories.flatMap((category) =>
        textsOf(category.name).map((name) => [name, category.id] as const),
      );
      // An id comes before a name that is written the same.
      return {
        id,
        byText: new Map([...named, ...categories.map((category) => [category.id, category.id] as const)]),
      };
    });
  return (
    cell: (name: string) => string | undefined,
    remarks: Remark[],
  ): Readonly<Record<string, string>> => {
    if (used.length === 0) return NONE;
    const found: [string, string][] = [];
    for (const { id, byText } of used) {
      const text = (cell(id) ?? '').trim();
      if (text === '') continue;
      const category = byText.get(text);
      if (category !== undefined) found.push([id, category]);
      else remarks.push(unknownCategory(id, text, columns));
    }
    // Not written into an object: `__proto__` is a name like any other.
    return found.length === 0 ? NONE : Object.fromEntries(found);
  };
}

function unknownCategory(dimension: string, text: string, columns: Columns): Remark {
  const place = columns.places.get(dimension);
  return {
    code: 'unknown-category',
    severity: 'error',
    column: place?.kind === 'column' ? place.header : dimension,
    message: `No category of "${dimension}" has the id or name ${quote(text)}.`,
    remedy: 'Correct it, or add the category to the dimension in the project.',
  };
}
