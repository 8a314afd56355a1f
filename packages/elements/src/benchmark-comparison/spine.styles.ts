import { css } from 'lit';

/** Measures on spines. A line of a row belongs to one area, and so do the marks at its height. */
export const spineStyles = css`
  .measures {
    width: 100%;
    margin-top: calc(3 * var(--_space));
  }
  .measures th,
  .measures td {
    padding: calc(1.5 * var(--_space)) calc(1.5 * var(--_space));
    border-bottom: 1px solid var(--_line);
    vertical-align: middle;
  }
  .measures thead th {
    vertical-align: bottom;
    border-bottom-color: var(--_strong-line);
    min-width: 4.5em;
  }
  .measures .name {
    padding-inline-start: 0;
    min-width: 8rem;
    max-width: 16rem;
  }
  .measures .name > span {
    display: block;
  }
  .measures .note {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .measures .line {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
    min-height: 1.75rem;
  }
  .measures .number .line {
    justify-content: end;
  }
  .measures .value .line {
    justify-content: space-between;
    white-space: nowrap;
  }
  .measures .area {
    color: var(--_muted);
    font-size: var(--_size-1);
    margin-inline-end: auto;
  }
  .measures .figure {
    font-weight: 600;
  }
  .measures .worst,
  .measures .best,
  .measures .count,
  .measures .comparator {
    color: var(--_muted);
  }
  .measures thead .number {
    white-space: normal;
  }
  .measures .worst {
    padding-inline-end: 0;
  }
  .measures .best {
    padding-inline-start: 0;
    text-align: start;
  }
  .measures .chart {
    min-width: 10rem;
    width: 34%;
    direction: ltr;
  }
  /* As high as the lines of its row, so that each mark stands at its own. */
  .spine {
    width: calc(100% - 1.5rem);
    margin-inline: 0.75rem;
    height: 1.75rem;
  }
  .spine.lines-2 {
    height: 3.5rem;
  }
  .range {
    fill: var(--_quiet);
    stroke: var(--_line);
  }
  .quarters {
    fill: color-mix(in srgb, var(--_strong-line) 38%, var(--_ground));
  }
  .centre {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .measures .reason {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .measures .change {
    font-size: var(--_size-1);
    color: var(--_muted);
    white-space: nowrap;
  }

  @container chart (max-width: 56rem) {
    .measures .count {
      display: none;
    }
  }
  /* Narrow: the name, then value and change, then the spine between its ends. The roles in the markup keep it a table. */
  @container chart (max-width: 44rem) {
    .measures,
    .measures tbody {
      display: block;
    }
    .measures thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .measures tbody tr {
      display: grid;
      grid-template-columns: 3.5rem minmax(0, 1fr) 3.5rem;
      gap: 0 calc(2 * var(--_space));
      padding-block: calc(2 * var(--_space));
      border-bottom: 1px solid var(--_line);
    }
    .measures tbody tr > * {
      border: 0;
      padding: 0;
      width: auto;
      min-width: 0;
      max-width: none;
    }
    .measures .name {
      grid-column: 1 / -1;
    }
    .measures .comparator {
      display: none;
    }
    .measures .value {
      grid-column: 1 / -1;
      grid-row: 2;
      justify-self: start;
    }
    .measures .value .line {
      justify-content: start;
    }
    .measures .area {
      min-width: 6rem;
      margin-inline-end: 0;
    }
    .measures .change {
      grid-column: 1 / -1;
      grid-row: 2;
      justify-self: end;
    }
    .measures .name,
    .measures .chart {
      width: auto;
      min-width: 0;
      max-width: none;
    }
    .measures .worst,
    .measures .chart,
    .measures .best {
      grid-row: 3;
      align-self: center;
    }
  }

  @container chart (max-width: 21rem) {
    .measures .change {
      grid-row: 4;
      justify-self: start;
    }
    .measures .change .line {
      min-height: 0;
    }
  }

  @media (forced-colors: active) {
    .range {
      fill: Canvas;
      stroke: CanvasText;
    }
    .quarters {
      fill: GrayText;
    }
    .centre {
      stroke: CanvasText;
    }
  }
`;
