import { css, unsafeCSS, type CSSResult } from 'lit';

/*
 * Where a node stands is a number of the view-model, but pages may forbid inline styles. So a column is said by one class for each of its
 * digits: `ones-7 tens-2` is column 27.
 */
const PLACES = ['ones', 'tens', 'hundreds', 'thousands'] as const;

const digits = PLACES.flatMap((place) =>
  Array.from({ length: 10 }, (_, digit) => `.${place}-${digit}{--_${place}:${digit}}`),
).join('');

/** Gives `.at` elements their grid column. */
export const columns: CSSResult = css`
  .at {
    --_ones: 0;
    --_tens: 0;
    --_hundreds: 0;
    --_thousands: 0;
    grid-column-start: calc(
      var(--_ones) + 10 * var(--_tens) + 100 * var(--_hundreds) + 1000 * var(--_thousands)
    );
  }
  ${unsafeCSS(digits)}
`;

/** The classes of a grid column, counted from 1. */
export function atColumn(column: number): string {
  const names = [...String(column)].reverse().map((digit, place) => `${PLACES[place] ?? 'thousands'}-${digit}`);
  return ['at', ...names].join(' ');
}
