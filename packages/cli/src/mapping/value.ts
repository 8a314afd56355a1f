import type { Indicator } from '@cairn/schema';
import type { PlausibleRange } from '@cairn/schema/project';
import { joinStatus, NUMBER_FIELDS, type NumberField, saysAbsent } from '../build/observation.js';
import { fraction } from '../build/fraction.js';
import { type Fault, isFault, quote, type Reading } from '../issues/issue.js';
import { readCell } from './marker.js';
import { unscaled } from './multiplier.js';
import { type NumberForm, readNumber } from './number.js';

/** The value of a row with its numbers and status, before it is known to which series it belongs. */
export interface Figure {
  readonly value: number | string | null;
  readonly numbers: Readonly<Partial<Record<NumberField, number | null>>>;
  readonly status: string;
}

/** A fault or a remark about one column of a row. */
export interface Remark extends Fault {
  readonly severity: 'error' | 'warning' | 'notice';
  readonly column?: string;
}

export interface FigureReading {
  /** The cell's text by column name, or undefined when the source has no such column. */
  readonly cell: (name: string) => string | undefined;
  readonly header: (name: string) => string;
  readonly indicator: Indicator;
  readonly markers: ReadonlyMap<string, string>;
  readonly numbers: NumberForm;
  /** The values that the project says the indicator can have. */
  readonly plausible?: PlausibleRange | undefined;
}

/** Shared by the many observations that have nothing but a value. */
const NONE = Object.freeze({});
const NUMBER_NAMES = Object.keys(NUMBER_FIELDS) as readonly NumberField[];

/** Reads what a row says the figure is. Null when it cannot be used; why is then among the remarks. */
export function readFigure(reading: FigureReading, remarks: Remark[]): Figure | null {
  const faultsBefore = remarks.length;
  const { cell, header, indicator, markers } = reading;
  const value = readCell(cell('value') ?? '', markers);
  let status = value.kind === 'empty' ? '' : value.status;
  const fail = (name: string, fault: Fault) =>
    remarks.push({ ...fault, severity: 'error', column: header(name) });

  let figure: number | string | null = null;
  if (value.kind === 'text') {
    const read = readValue(value.text, indicator, reading.numbers);
    if (isFault(read)) fail('value', read);
    else figure = read.value;
  }
  let numbers: Partial<Record<NumberField, number | null>> = NONE;
  for (const name of NUMBER_NAMES) {
    const text = cell(name);
    if (text === undefined) continue;
    if (numbers === NONE) numbers = {};
    const content = readCell(text, markers);
    if (content.kind !== 'empty') status = joinStatus(status, content.status);
    if (content.kind !== 'text') {
      numbers[name] = null;
      continue;
    }
    const read = readNumber(content.text, reading.numbers);
    if (isFault(read)) fail(name, read);
    else numbers[name] = read.value;
  }
  const letters = (cell('status') ?? '').trim();
  if (/^[APREIFBUQMLO]*$/.test(letters)) status = joinStatus(status, letters);
  else fail('status', invalidStatus(letters));
  if (remarks.length > faultsBefore) return null;
  const settled = settle({ value: figure, numbers, status }, reading, remarks);
  const implausible = settled && outOfRange(settled.value, reading);
  if (!implausible) return settled;
  fail('value', implausible);
  return null;
}

function outOfRange(value: Figure['value'], { plausible: range, indicator }: FigureReading): Fault | null {
  if (!range || typeof value !== 'number') return null;
  const { minimum = -Infinity, maximum = Infinity } = range;
  if (value >= minimum && value <= maximum) return null;
  const limit = value < minimum ? `below ${String(minimum)}` : `above ${String(maximum)}`;
  return {
    code: 'out-of-range',
    message: `The value ${String(value)} is ${limit}, which ${quote(indicator.id)} cannot be.`,
    remedy: 'Correct the value, leave it empty where it is not known, or correct "plausible" in the project.',
  };
}

function readValue(text: string, { valueType }: Indicator, form: NumberForm): Reading<number | string> {
  if (valueType === 'text' || valueType === 'category') return { value: text };
  if (valueType !== 'boolean') return readNumber(text, form);
  if (/^(yes|true|1)$/i.test(text)) return { value: 1 };
  if (/^(no|false|0)$/i.test(text)) return { value: 0 };
  return {
    code: 'invalid-value',
    message: `${quote(text)} is neither yes nor no.`,
    remedy: 'Write yes or no, true or false, 1 or 0.',
  };
}

function invalidStatus(letters: string): Fault {
  return {
    code: 'invalid-status',
    message: `${quote(letters)} is not an observation status.`,
    remedy: 'Use one or more of A, P, R, E, I, F, B, U, Q, M, L and O.',
  };
}

/** Makes value, numbers and status agree with each other. */
function settle(figure: Figure, { indicator, header }: FigureReading, remarks: Remark[]): Figure | null {
  const { status, numbers } = figure;
  const column = header('value');
  const fail = (fault: Fault, name = 'value'): null => {
    remarks.push({ ...fault, severity: 'error', column: header(name) });
    return null;
  };
  if (
    typeof numbers.lower === 'number' &&
    typeof numbers.upper === 'number' &&
    numbers.lower > numbers.upper
  ) {
    return fail(limitsReversed(numbers.lower, numbers.upper), 'lower');
  }
  if (status.includes('Q')) {
    if (figure.value !== null) remarks.push({ ...WITHHELD, severity: 'warning', column });
    return { value: null, numbers: {}, status };
  }
  if (saysAbsent(status)) return figure.value === null ? figure : fail(contradiction(status));
  if (figure.value !== null) {
    const doubt = disagreement(figure.value, numbers, indicator);
    if (doubt) remarks.push({ ...doubt, severity: 'warning', column });
    return figure;
  }
  const calculated = fraction(numbers, indicator);
  if (calculated !== null) {
    const doubt = unscaled(indicator, calculated);
    if (doubt) remarks.push({ ...doubt, severity: 'warning', column: header('numerator') });
    return { ...figure, value: calculated };
  }
  const zero = numbers.denominator === 0 && typeof numbers.numerator === 'number';
  if (zero) remarks.push({ ...ZERO_DENOMINATOR, severity: 'warning', column });
  else {
    const message = `The value of ${quote(indicator.id)} is empty; it is in the document as missing (M).`;
    remarks.push({ ...EMPTY_VALUE, message, severity: 'notice', column });
  }
  return { ...figure, status: joinStatus(status, 'M') };
}

/** A value that is not what its own numerator and denominator make, beyond rounding to the unit's decimals. */
function disagreement(
  value: number | string,
  numbers: Figure['numbers'],
  indicator: Indicator,
): Fault | null {
  const calculated = fraction(numbers, indicator);
  if (calculated === null || typeof value !== 'number') return null;
  const rounding = 0.5 * 10 ** -indicator.unit.decimals;
  if (Math.abs(calculated - value) <= rounding * 1.000001) return null;
  const shown = String(Number(calculated.toPrecision(6)));
  return {
    code: 'value-disagrees',
    message: `The value ${String(value)} is not numerator ÷ denominator × multiplier, which is ${shown}.`,
    remedy: 'Correct one of the three, or the "multiplier" of the unit.',
  };
}

function limitsReversed(lower: number, upper: number): Fault {
  return {
    code: 'limits-reversed',
    message: `The lower limit ${String(lower)} is above the upper limit ${String(upper)}.`,
    remedy: 'Exchange the two limits, or correct the one that is wrong.',
  };
}

function contradiction(status: string): Fault {
  return {
    code: 'value-despite-status',
    message: `A value is given, although the status ${status} says that there is none.`,
    remedy: 'Remove the value, or correct the status.',
  };
}

const WITHHELD: Fault = {
  code: 'value-withheld',
  message: 'The row is marked as suppressed and still has a value; the document does not contain it.',
  remedy: 'Nothing, when it is to be suppressed; else correct the status.',
};
const EMPTY_VALUE = {
  code: 'empty-value',
  remedy: 'Nothing, when it is not known; give a status Q, L or O when there is another reason.',
};
const ZERO_DENOMINATOR: Fault = {
  code: 'zero-denominator',
  message: 'The denominator is 0, so there is no value; it is in the document as missing (M).',
  remedy: 'Correct the denominator, or give the status O where the measure does not apply.',
};
