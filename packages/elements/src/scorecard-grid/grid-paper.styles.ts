import { css } from 'lit';

/** On paper. */
export const paperStyles = css`
  /* On paper nothing scrolls; many columns share the sheet. */
  @media print {
    :host {
      break-inside: auto;
    }
    .tools {
      break-inside: avoid;
      break-after: avoid;
    }
    .frame {
      width: auto;
      max-height: none;
      overflow: visible;
    }
    thead th,
    .corner,
    tbody th {
      position: static;
      min-width: 5rem;
    }
    .many {
      width: 100%;
      table-layout: fixed;
      font-size: 0.625rem;
    }
    .many th {
      width: auto;
      min-width: 0;
      max-width: none;
      font-size: inherit;
    }
    .many .corner {
      width: 24%;
    }
    .many .head,
    .many .note {
      padding-inline-start: 0;
      font-size: inherit;
    }
    .many .name {
      font-size: inherit;
    }
    /* What there is to say of a measure differs in length: its columns take the room they need. */
    .many.of-measures {
      table-layout: auto;
    }
    .many .trend {
      width: 5.5rem;
    }
    .many .said,
    .many .unsorted {
      min-width: 0;
      padding: 2px;
      white-space: normal;
    }
    .many .unsorted.value,
    .many .said.value,
    .many .unsorted.target,
    .many .said.target {
      padding-inline-end: calc(3 * var(--_space));
    }
    .many .said.change {
      white-space: nowrap;
    }
    .many .sort,
    .many .choose,
    .many .trend {
      min-width: 0;
      min-height: 0;
      padding: 2px;
      column-gap: 2px;
      overflow-wrap: anywhere;
    }
    .many .seen > .status-icon {
      width: 0.75rem;
      height: 0.75rem;
    }
    .many .word,
    .many .counts,
    .many .note,
    .many .own-period {
      min-width: 0;
      font-size: 0.5rem;
      overflow-wrap: anywhere;
    }
    .many .rating {
      flex-direction: column;
      align-items: flex-start;
      gap: 0;
      font-size: 0.5rem;
      white-space: normal;
    }
    .many .rating .status-icon {
      width: 0.5rem;
      height: 0.5rem;
    }
    /* A year of months: a word would be broken, and stands in the key with its sign. */
    .many:has(thead th:nth-child(12)) .absent {
      display: none;
    }
    /* A column of the sheet's width by so many holds no word: its name and answers stand upright, and a sign alone, whose word is in the key. */
    .many:has(thead th:nth-child(14)) .rated-word {
      display: none;
    }
    .many:has(thead th:nth-child(14)) :is(thead th:not(.corner) span:first-child, .word) {
      min-width: 0;
      font-size: 0.625rem;
      writing-mode: vertical-rl;
      white-space: nowrap;
      rotate: 180deg;
    }
    .many:has(thead th:nth-child(14)) .choose {
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: flex-start;
      padding-inline: 1px;
    }
    .many:has(thead th:nth-child(14)) .corner {
      width: 19%;
    }
    .many:has(thead th:nth-child(14)) .figure {
      margin: 0;
      font-size: 0.5rem;
      letter-spacing: -0.02em;
    }
    .many:has(thead th:nth-child(14)) .figure::after {
      content: none;
    }
    /* Beside the sign where there is room, else below it. */
    .many .counts {
      flex-basis: 1rem;
      grid-template-columns: repeat(auto-fill, minmax(1rem, 1fr));
    }
    /* A column that takes the room it needs, needs that of its longest word. */
    .many.of-measures :is(.sort, .choose, .word, .note) {
      overflow-wrap: normal;
    }
    .many.of-measures .trend {
      min-width: 4.5rem;
    }
    .many .count .status-icon {
      width: 0.5rem;
      height: 0.5rem;
    }
    tr:not(.commentary-row) {
      break-inside: avoid;
    }
    .commentary {
      font-size: 0.6875rem;
    }
    .ratings {
      columns: 18rem;
    }
    thead,
    .all,
    .perspective,
    .objective,
    .role,
    .owner {
      break-after: avoid;
    }
    .fields,
    .marker,
    .hint,
    .arrow {
      display: none;
    }
  }
`;
