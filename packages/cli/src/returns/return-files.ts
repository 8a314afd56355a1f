import type { ProjectReturn } from '@cairn/schema/project';
import writeXlsxFile from 'write-excel-file/node';
import type { ReturnCell } from './cell.js';
import type { FilledReturn } from './make-return.js';

/** A return as the file that is sent. */
export async function returnFile({ cells }: FilledReturn, form: ProjectReturn): Promise<string | Uint8Array> {
  const { format = 'csv' } = form;
  switch (format) {
    case 'csv':
      return csvText(cells, form.delimiter ?? ',');
    case 'xlsx':
      return writeXlsxFile(
        cells.map((row) => row.map(typed)),
        { sheet: form.sheet ?? sheetName(form.id) },
      ).toBuffer();
    default:
      return format satisfies never;
  }
}

function csvText(cells: FilledReturn['cells'], delimiter: string): string {
  return cells
    .map((row) => `${row.map((cell) => written(textOf(cell), delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function textOf(cell: ReturnCell): string {
  if (!cell) return '';
  return 'text' in cell ? cell.text : cell.figure;
}

function written(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Figures are numbers with the digits that are asked for; codes stay texts, so that none loses a leading nought. */
function typed(cell: ReturnCell) {
  if (!cell) return null;
  if ('text' in cell) return cell.text === '' ? null : { value: cell.text, type: String };
  const { figure, decimals } = cell;
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return { value: Number(figure), type: Number, format };
}

/** A sheet takes 31 letters, none of them of Excel's own signs. */
function sheetName(id: string): string {
  return id.replace(/[\\/?*[\]:']/gu, ' ').slice(0, 31);
}
