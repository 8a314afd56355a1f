import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 12rem;
    container-type: inline-size;
  }
  p {
    margin: 0;
  }
  .nothing {
    display: grid;
    gap: var(--_space);
    margin-top: calc(3 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_green);
    max-width: 70ch;
  }
  .nothing .what {
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .more {
    margin-top: calc(3 * var(--_space));
    color: var(--_muted);
  }

  /* In a narrow place a measure is a block: what it is, how it stands, why, and what is being done. */
  table,
  tbody {
    display: block;
    width: 100%;
  }
  caption {
    display: block;
    padding: calc(2 * var(--_space)) 0;
    font-size: var(--_size-1);
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space)) calc(6 * var(--_space));
    padding: calc(3 * var(--_space)) 0;
    border-top: 1px solid var(--_line);
  }
  tbody th,
  td {
    display: block;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .group {
    padding: calc(4 * var(--_space)) 0 calc(1.5 * var(--_space));
    border-top: 0;
  }
  .group th {
    font-weight: 600;
  }
  .group + tr {
    border-top-color: var(--_strong-line);
  }
  .name {
    font-weight: 600;
  }
  /* Orca calls a row by the blocks in its header, and leaves out what stands beside them. */
  .name > span {
    display: block;
  }
  .context {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-1);
    font-weight: 400;
  }
  .judged {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0 calc(2 * var(--_space));
  }
  .judged > * {
    min-width: 0;
  }
  /* Words stand on the line of those beside them, signs in the middle of theirs. */
  .judged .status {
    align-items: baseline;
    font-weight: 600;
  }
  .judged .status-icon {
    translate: 0 0.125em;
  }
  .judged .value {
    color: var(--_muted);
  }
  .why p + p {
    margin-top: calc(0.5 * var(--_space));
  }
  .since {
    color: var(--_muted);
  }
  .changed:empty {
    display: none;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .none {
    color: var(--_muted);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .overdue {
    display: inline-block;
    padding: 0 var(--_space);
    border: 1px solid var(--_red);
    border-radius: var(--_radius);
    color: var(--_ink);
    font-weight: 600;
  }

  @container (min-width: 34rem) {
    tr:not(.group) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      grid-template-rows: auto 1fr;
      grid-template-areas: 'name why' 'judged why' 'changed owner' 'changed done';
    }
    .name {
      grid-area: name;
    }
    .judged {
      grid-area: judged;
    }
    .why {
      grid-area: why;
    }
    .changed {
      grid-area: changed;
    }
    .owner {
      grid-area: owner;
    }
    .done {
      grid-area: done;
    }
  }

  /* As wide as a sheet of paper: what and how much, why, who and what is done. */
  @container (min-width: 40rem) and (max-width: 63.99rem) {
    tr:not(.group) {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 4fr);
      grid-template-rows: auto auto 1fr;
      grid-template-areas: 'name why owner' 'judged why done' 'changed why done';
    }
  }

  @container (min-width: 64rem) {
    table {
      display: table;
      table-layout: fixed;
    }
    caption {
      display: table-caption;
    }
    thead {
      display: table-header-group;
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }
    tbody {
      display: table-row-group;
    }
    tr,
    tr:not(.group) {
      display: table-row;
    }
    tbody th,
    td,
    .judged {
      display: table-cell;
      padding: calc(2.5 * var(--_space)) calc(4 * var(--_space)) calc(2.5 * var(--_space)) 0;
      border-bottom: 1px solid var(--_line);
    }
    .group th {
      padding-top: calc(5 * var(--_space));
      border-bottom-color: var(--_strong-line);
    }
    .changed:empty {
      display: table-cell;
    }
    thead th {
      width: 15%;
      padding-inline: 0 calc(4 * var(--_space));
    }
    thead th:nth-child(1) {
      width: 16%;
    }
    thead th:nth-child(2) {
      width: 15%;
    }
    thead th:nth-child(3) {
      width: 24%;
    }
    thead th:nth-child(5) {
      width: 12%;
    }
    .judged .value {
      display: block;
      margin-inline-start: calc(1em + 1.5 * var(--_space));
    }
    .label {
      display: none;
    }
  }

  @media print {
    :host {
      --_size-2: 0.8125rem;
      --_size-1: 0.6875rem;
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
    caption,
    thead,
    .group {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .overdue {
      border-color: CanvasText;
    }
    .nothing {
      border-inline-start-color: CanvasText;
    }
  }
`;
