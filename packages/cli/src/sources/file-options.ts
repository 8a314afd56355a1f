import type { ProjectSource } from '@cairn/schema/project';
import type { FileOptions } from './open.js';
import type { SourceContext } from './source-context.js';

/** How the file of a source is read. */
export function fileOptions(source: ProjectSource, { expected }: SourceContext): FileOptions {
  const { encoding, delimiter, sheet, headerRow, rowsAt, table, query, format, numbers } = source;
  const decimal = numbers?.decimal;
  return {
    expected,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(rowsAt === undefined ? {} : { rowsAt }),
    ...(table === undefined ? {} : { table }),
    ...(query === undefined ? {} : { query }),
    ...(format === undefined ? {} : { format }),
    ...(decimal === undefined ? {} : { decimal }),
  };
}
