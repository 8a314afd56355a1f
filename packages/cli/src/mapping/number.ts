import { quote, type Reading } from '../issues/issue.js';

/** Signs in numbers that the project allows. */
export interface NumberForm {
  readonly decimal?: '.' | ',' | undefined;
  readonly thousands?: ',' | '.' | ' ' | "'" | undefined;
  readonly percentSign?: boolean | undefined;
}

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Reads a number as it is written in a cell. Only a plain number (`1234.5`) is read without being told how; thousands separators, a
 * decimal comma and a percent sign are refused unless the project states them, because `1,234` is two different numbers.
 */
export function readNumber(written: string, form: NumberForm = {}): Reading<number> {
  const text = written.trim().replace(/^[\u2212\u2013]/, '-');
  const plain = withoutSigns(text, form);
  if (plain === null) return { code: 'invalid-number', ...refusal(text, form) };
  const value = Number(plain);
  if (!Number.isFinite(value)) {
    return {
      code: 'invalid-number',
      message: `${quote(text)} is too large for a number.`,
      remedy: 'Correct it in the source.',
    };
  }
  // "-0" is zero.
  return { value: value === 0 ? 0 : value };
}

function withoutSigns(text: string, { decimal = '.', thousands, percentSign }: NumberForm): string | null {
  let rest = text;
  if (percentSign === true) rest = rest.replace(/\s?%$/, '');
  const [whole = '', fraction, ...more] = rest.split(decimal);
  if (more.length > 0) return null;
  const digits = together(whole, thousands);
  // Where the comma is the decimal sign, a point that parts no thousands is no sign at all.
  if (decimal !== '.' && digits.includes('.')) return null;
  const plain = fraction === undefined ? digits : `${digits}.${fraction}`;
  return PLAIN.test(plain) ? plain : null;
}

interface Separator {
  /** A number with the sign between groups of three, and nowhere else. */
  readonly grouped: RegExp;
  readonly sign: RegExp;
}

const separator = (sign: string): Separator => ({
  grouped: new RegExp(`^[+-]?\\d{1,3}(${sign}\\d{3})+$`, 'u'),
  sign: new RegExp(sign, 'gu'),
});

const SEPARATORS: Readonly<Record<NonNullable<NumberForm['thousands']>, Separator>> = {
  ',': separator(','),
  '.': separator('\\.'),
  "'": separator("'"),
  ' ': separator('[ \u00a0\u202f]'),
};

/** Digits without their separators. Groups of three, or none: "1,2345" is a fault even where the comma is allowed. */
function together(whole: string, thousands: NumberForm['thousands']): string {
  if (thousands === undefined) return whole;
  const { grouped, sign } = SEPARATORS[thousands];
  return grouped.test(whole) ? whole.replaceAll(sign, '') : whole;
}

function refusal(text: string, form: NumberForm): { message: string; remedy: string } {
  const message = `${quote(text)} is not a plain number.`;
  if (/%$/.test(text) && form.percentSign !== true) {
    return {
      message,
      remedy:
        'Write the number without the percent sign, or state "numbers": {"percentSign": true} for this source.',
    };
  }
  if (/^[+-]?\d[\d.,' \u00a0\u202f]*$/.test(text)) {
    return {
      message,
      remedy:
        'Write it with digits and one decimal point, or state "numbers": {"thousands": …, "decimal": …} for this source.',
    };
  }
  return {
    message,
    remedy:
      'Correct it, or say in "markers" what this text means: "M" missing, "Q" suppressed, "L" not collected, "O" not applicable.',
  };
}
