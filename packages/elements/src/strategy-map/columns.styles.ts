import { css, unsafeCSS, type CSSResult } from 'lit';

/*
 * Where a node stands is a number of the view-model, but pages may forbid inline styles. So a column is said by one class for each of its
 * digits: `ones-7 tens-2` is column 27.
 */
const PLACES = ['ones', 'tens', 'hundreds', 'thousands'] as const;

const digits = PLACES.flatMap((place) =>
  Array.from({ length: 10 }, (_, digit) => `.${place}-${digit}{--_${place}:${digit}}`),
).join('');

/** Gives `.at` its grid column, and a lane as many columns as its own digits say. */
export const columns: CSSResult = css`
  .at {
    --_ones: 0;
    --_tens: 0;
    --_hundreds: 0;
    --_thousands: 0;
  }
  .nodes::after {
    content: '';
    grid-row: 1;
  }
  .at,
  .nodes::after {
    grid-column-start: calc(
      var(--_ones, 0) + 10 * var(--_tens, 0) + 100 * var(--_hundreds, 0) + 1000 * var(--_thousands, 0)
    );
  }
  ${unsafeCSS(digits)}
`;

/** The classes that say a column, counted from 1, or a number of columns. */
export function digitClasses(column: number): string {
  return [...String(column)]
    .reverse()
    .map((digit, place) => `${PLACES[place] ?? 'thousands'}-${digit}`)
    .join(' ');
}
