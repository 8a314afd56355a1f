import { css } from 'lit';

/** The ranked areas where there is little room. */
export const narrowStyles = css`
  /* Narrow: two lines an area. The roles in the markup keep it a table. */
  @container (max-width: 44rem) {
    .areas,
    .areas thead,
    .areas tbody {
      display: block;
    }
    .areas thead tr,
    .areas tbody tr {
      display: grid;
      grid-template-columns: 2.25rem minmax(0, 1fr) 7.25rem;
      align-items: center;
      height: auto;
      padding-block: var(--_space);
    }
    .areas tbody tr {
      border-bottom: 1px solid var(--_line);
    }
    .areas thead .rank,
    .areas thead .move,
    .areas thead .name,
    .areas thead .verdict {
      display: none;
    }
    .areas tr > * {
      width: auto;
      min-width: 0;
      max-width: none;
      padding-inline: 0;
    }
    .areas thead .value {
      grid-column: 1 / -1;
      grid-row: 1;
      width: auto;
      max-width: none;
      text-align: start;
    }
    .areas .rank {
      text-align: start;
    }
    .areas .rank,
    .areas .name,
    .areas tbody .value,
    .areas .chart,
    .areas .verdict {
      width: auto;
      max-width: none;
    }
    .areas tbody .value {
      grid-column: 3;
      grid-row: 1;
      white-space: normal;
    }
    .drawing {
      inset-inline: 0.5rem;
      width: calc(100% - 1rem);
    }
    .areas tbody .chart {
      height: 24px;
    }
    .areas .move {
      grid-column: 1;
      grid-row: 2;
    }
    .areas .chart {
      grid-column: 2;
      grid-row: 2;
      min-width: 0;
      padding-inline: 0.5rem;
    }
    .areas .verdict {
      grid-column: 3;
      grid-row: 2;
      padding-inline-start: calc(2 * var(--_space));
      font-size: var(--_size-1);
      white-space: normal;
    }
  }
  /* Narrowest: the axis and its drawings take the room beside the rank, so that ticks stay apart; the status has a line of its own. */
  @container chart (max-width: 19.99rem) {
    .areas .chart {
      grid-column: 2 / -1;
    }
    .areas .verdict {
      grid-column: 2 / -1;
      grid-row: 3;
      padding-inline-start: 0.5rem;
    }
  }
`;
