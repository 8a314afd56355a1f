import type { Dataset, Fact, Observation } from '@cairn/dataset';
import type { ProjectReturn } from '@cairn/schema/project';
import { said } from '../output/said.js';
import type { ReturnCell } from './cell.js';
import { figureText } from './figure-text.js';

type Column = ProjectReturn['columns'][number];

/** Reports what cannot be filled in: a code, the place within the return, what is wrong, what to do. */
export type FillFault = (code: string, path: string, message: string, remedy: string) => void;

/** What a row is about; without a measure its columns name theirs. */
export interface ReturnRow {
  readonly indicator: string | undefined;
  readonly area: string;
}

interface Asked extends ReturnRow {
  readonly column: Column;
  /** Position of the column. */
  readonly at: number;
  readonly form: ProjectReturn;
}

/** One cell of a return. The measure and the area are in the document. */
export function cellOf(dataset: Dataset, asked: Asked, fault: FillFault): ReturnCell {
  const { column, form, area } = asked;
  const indicator = column.indicator ?? asked.indicator;
  switch (column.from) {
    case 'indicator':
      return { text: indicator === undefined ? '' : (form.indicators?.[indicator] ?? indicator) };
    case 'area':
      return { text: form.areas[area] ?? '' };
    case 'constant':
      return { text: column.text ?? '' };
    case 'period':
    case 'value':
    case 'numerator':
    case 'denominator':
    case 'lower':
    case 'upper': {
      const fact =
        indicator === undefined ? undefined : dataset.fact({ indicator, area, period: form.period });
      if (!fact) return null;
      return column.from === 'period'
        ? periodOf(fact, form, fault)
        : figureOf(column, column.from, fact, form, fault);
    }
    default:
      return column.from satisfies never;
  }
}

function periodOf({ period }: Fact, { periods }: ProjectReturn, fault: FillFault): ReturnCell {
  const own = period?.text ?? '';
  const code = periods ? periods[own] : own;
  if (code !== undefined) return { text: code };
  fault('return-no-code', `/periods/${own}`, `The period ${own} has no code.`, 'Add it to "periods".');
  return null;
}

type Figure = Extract<keyof Observation, 'value' | 'numerator' | 'denominator' | 'lower' | 'upper'>;

function figureOf(
  { header, decimals, roundTo }: Column,
  from: Figure,
  { indicator, area, period, observation }: Fact,
  { absent = {} }: ProjectReturn,
  fault: FillFault,
): ReturnCell {
  const figure = observation?.[from] ?? null;
  // Numerators and denominators are counts, whatever the measure is given in.
  const usual = from === 'numerator' || from === 'denominator' ? 0 : indicator.unit.decimals;
  const digits = decimals ?? usual;
  if (figure !== null) return { figure: figureText(figure, digits, roundTo), decimals: digits };
  const why = observation?.absence ?? 'missing';
  const sign = absent[why];
  if (sign !== undefined) return { text: sign };
  const where = `${said(indicator.name)} (${indicator.id}), ${said(area.name)} (${area.id}), ${period?.text ?? 'no period'}`;
  fault(
    'return-no-value',
    `/absent/${why}`,
    `"${header}" of ${where} cannot be filled in: the figure is ${WHY[why]}.`,
    `Load the figure, or say in "absent" what to write for "${why}".`,
  );
  return null;
}

const WHY = {
  suppressed: 'suppressed',
  missing: 'missing',
  notCollected: 'not collected',
  notApplicable: 'not applicable',
} as const;
