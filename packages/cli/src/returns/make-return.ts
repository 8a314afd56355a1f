import type { Dataset, Fact, Observation } from '@cairn/dataset';
import type { ProjectReturn } from '@cairn/schema/project';
import type { BuildIssue } from '../issues/issue.js';
import { PROJECT_FILE } from '../project/project-file.js';
import { said } from '../output/said.js';

type Column = ProjectReturn['columns'][number];
type Report = (issue: BuildIssue) => void;

/**
 * A return as its parent body asks for it: a row a measure and area, in the order in which the project names them. What cannot be
 * filled in is reported, and then there is no return.
 *
 * @param place where the return stands in the project file, such as `/returns/0`
 */
export function makeReturn(
  dataset: Dataset,
  form: ProjectReturn,
  place: string,
  report: Report,
): string | null {
  let faults = 0;
  const fault: Fault = (code, path, message, remedy) => {
    faults += 1;
    report({ code, severity: 'error', file: PROJECT_FILE, path: `${place}${path}`, message, remedy });
  };
  const rows = Object.keys(form.indicators).flatMap((indicator) =>
    Object.keys(form.areas).flatMap((area) => {
      const fact = dataset.fact({ indicator, area, period: form.period });
      if (fact) return [form.columns.map((column) => cellOf(column, fact, form, fault))];
      const unknown = dataset.directory.indicator(indicator) ? `areas/${area}` : `indicators/${indicator}`;
      fault(
        'return-unknown',
        `/${unknown}`,
        `The document has no ${unknown.replace('s/', ' ')}.`,
        'Correct the id.',
      );
      return [];
    }),
  );
  if (faults > 0) return null;
  const lines = [form.columns.map(({ header }) => header), ...rows];
  return lines
    .map(
      (cells) =>
        `${cells.map((cell) => written(cell, form.delimiter ?? ',')).join(form.delimiter ?? ',')}\r\n`,
    )
    .join('');
}

type Fault = (code: string, path: string, message: string, remedy: string) => void;

function cellOf(column: Column, fact: Fact, form: ProjectReturn, fault: Fault): string {
  const { indicator, area, period } = fact;
  switch (column.from) {
    case 'indicator':
      return form.indicators[indicator.id] ?? '';
    case 'area':
      return form.areas[area.id] ?? '';
    case 'constant':
      return column.text ?? '';
    case 'period': {
      const own = period?.text ?? '';
      const code = form.periods ? form.periods[own] : own;
      if (code !== undefined) return code;
      fault('return-no-code', `/periods/${own}`, `The period ${own} has no code.`, 'Add it to "periods".');
      return '';
    }
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'lower':
    case 'upper':
      return figureOf(column, column.from, fact, form, fault);
    default:
      return column.from satisfies never;
  }
}

type Figure = Extract<keyof Observation, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'>;

function figureOf(
  { header, decimals }: Column,
  from: Figure,
  { indicator, area, period, observation }: Fact,
  { absent = {} }: ProjectReturn,
  fault: Fault,
): string {
  const figure = observation?.[from] ?? null;
  // Numerators and denominators are counts, whatever the measure is given in.
  const usual = from === 'numerator' || from === 'denominator' ? 0 : indicator.unit.decimals;
  if (figure !== null) return rounded(figure, decimals ?? usual);
  const why = observation?.absence ?? 'missing';
  const sign = absent[why];
  if (sign !== undefined) return sign;
  const where = `${said(indicator.name)} (${indicator.id}), ${said(area.name)} (${area.id}), ${period?.text ?? 'no period'}`;
  fault(
    'return-no-value',
    `/absent/${why}`,
    `"${header}" of ${where} cannot be filled in: the figure is ${WHY[why]}.`,
    `Load the figure, or say in "absent" what to write for "${why}".`,
  );
  return '';
}

const WHY = {
  suppressed: 'suppressed',
  missing: 'missing',
  notCollected: 'not collected',
  notApplicable: 'not applicable',
} as const;

/** Halves away from zero, by the digits that are written, as everywhere else. */
function rounded(value: number, decimals: number): string {
  const text = new Intl.NumberFormat('en', {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return /^-0(\.0*)?$/u.test(text) ? text.slice(1) : text;
}

function written(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
