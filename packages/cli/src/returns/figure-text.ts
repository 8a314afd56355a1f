/**
 * A number to so many digits after the point, halves away from zero by the digits that are written, as everywhere else.
 *
 * @param step rounded to the nearest multiple of it before
 */
export function figureText(value: number, decimals: number, step?: number): string {
  const stepped =
    step === undefined ? value : Number(fixed(Number((value / step).toPrecision(15)), 0)) * step;
  const text = fixed(stepped, decimals);
  return /^-0(\.0*)?$/u.test(text) ? text.slice(1) : text;
}

function fixed(value: number, decimals: number): string {
  return new Intl.NumberFormat('en', {
    useGrouping: false,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
