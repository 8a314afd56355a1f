import type { Unit } from '@cairn/schema';

/*
 * Numbers as the United Kingdom writes them. Welsh and Gaelic write numbers as English does, and Chromium has data for neither, so
 * one format serves all; it never depends on the reader's browser.
 */
const NUMBER_LOCALE = 'en-GB';

/** A format with what it has written: figures come again and again in sentences, cells and tables. */
interface Writing {
  readonly format: Intl.NumberFormat;
  readonly written: Map<number, string>;
}

/** So many numbers are remembered before all are forgotten: a large grid of percentages has fewer. */
const MOST_WRITTEN = 2_000;

const writings = new Map<number, Writing>();

function writingOf(decimals: number): Writing {
  let found = writings.get(decimals);
  if (!found) {
    const format = new Intl.NumberFormat(NUMBER_LOCALE, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    writings.set(decimals, (found = { format, written: new Map() }));
  }
  return found;
}

/** From here on a number has more digits than it is known to, and than a page has room for. */
const LONGEST = 1e15;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number with a fixed number of decimals, thousands grouped and a true minus sign. Never "−0". A huge one as a power of ten: `1.5×10³⁰⁰`. */
export function formatNumber(value: number, decimals: number): string {
  const { format, written } = writingOf(decimals);
  let text = written.get(value);
  if (text === undefined) {
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(value, (text = write(value, format)));
  }
  return text;
}

function write(value: number, format: Intl.NumberFormat): string {
  if (Math.abs(value) >= LONGEST) {
    const [factor = '', power = ''] = value.toExponential(1).split('e+');
    const raised = [...power].map((digit) => RAISED[Number(digit)] ?? '').join('');
    return `${factor.replace('-', '\u2212')}×10${raised}`;
  }
  const text = format.format(value);
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? '\u2212' + text.slice(1) : text.slice(1);
}

/** A number apart from its unit, so that the unit can be written smaller. */
export interface FormattedValue {
  readonly number: string;
  /** Empty when the measure has no unit. */
  readonly unit: string;
  readonly position: 'before' | 'after';
  /** The two together as plain text. */
  readonly text: string;
}

/** Units that stand at the number without a space between. */
const TIGHT = /^[%‰°£€$]/;

/** Writes a value with its unit: `12.3%`, `£1,200`, `4.5 days`. `label` is the unit in the reader's language. */
export function formatValue(value: number, unit: Unit, label: string): FormattedValue {
  const number = formatNumber(value, unit.decimals);
  return withUnit(number, label, unit.position ?? 'after');
}

/** Writes a value where the unit is known already: only a sign such as `%` or `£` stays with the number. */
export function formatBriefValue(value: number, unit: Unit, label: string): string {
  return formatValue(value, unit, TIGHT.test(label) ? label : '').text;
}

/** Writes a difference where the unit is known already: `2.3`, `2.3 points` where the unit is a percentage. */
export function formatBriefDifference(
  difference: number,
  unit: Unit,
  label: string,
  points: (number: string) => string,
): string {
  return formatDifference(difference, unit, TIGHT.test(label) ? label : '', points);
}

/** Writes a difference with its sign left to the words around it: `2.3 percentage points` where the unit is a percentage. */
export function formatDifference(
  difference: number,
  unit: Unit,
  label: string,
  percentagePoints: (number: string) => string,
): string {
  const decimals = meaningfulDecimals(difference, unit.decimals);
  const number = formatNumber(Math.abs(difference), decimals);
  return label === '%' ? percentagePoints(number) : withUnit(number, label, unit.position ?? 'after').text;
}

function withUnit(number: string, unit: string, position: 'before' | 'after'): FormattedValue {
  if (unit === '') return { number, unit, position, text: number };
  if (position === 'before') {
    const text = number.startsWith('\u2212') ? `\u2212${unit}${number.slice(1)}` : `${unit}${number}`;
    return { number, unit, position, text };
  }
  return { number, unit, position, text: TIGHT.test(unit) ? number + unit : `${number}\u00A0${unit}` };
}

/** A difference that would round to nothing gets as many decimals as it needs to be seen, two more at most. */
function meaningfulDecimals(difference: number, decimals: number): number {
  for (let more = 0; more < 2; more++) {
    if (Number(Math.abs(difference).toFixed(decimals + more)) !== 0) return decimals + more;
  }
  return difference === 0 ? decimals : decimals + 2;
}
