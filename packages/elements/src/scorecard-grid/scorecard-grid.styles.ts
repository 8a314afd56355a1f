import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 20rem;
    --_first-column: 20rem;
    container-type: inline-size;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    margin-block: calc(3 * var(--_space));
  }
  .toggle,
  .close {
    min-height: 2rem;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_ground);
  }
  .state-of-grid {
    color: var(--_muted);
  }

  .frame {
    width: fit-content;
    max-width: 100%;
    max-height: var(--cairn-scorecard-grid-max-height, 85vh);
    overflow: auto;
    /* What the keyboard reaches must not lie under the heads that stay. */
    scroll-padding-block-start: 4.5rem;
    scroll-padding-inline-start: var(--_first-column);
    border-block: 1px solid var(--_strong-line);
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    padding: 0;
    vertical-align: middle;
  }
  th {
    background: var(--_ground);
  }
  thead th:not(.corner) {
    z-index: 2;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    min-width: 7rem;
    vertical-align: bottom;
    border-bottom: 1px solid var(--_strong-line);
  }
  .by-periods {
    --_first-column: 16rem;
  }
  .by-periods thead th {
    min-width: 5.75rem;
  }
  .corner,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    width: var(--_first-column);
    min-width: var(--_first-column);
    max-width: var(--_first-column);
  }
  tbody th {
    z-index: 1;
    padding-block: calc(1.5 * var(--_space));
    padding-inline: 0 calc(3 * var(--_space));
    border-inline-end: 1px solid var(--_line);
    hyphens: auto;
  }
  thead .corner {
    z-index: 3;
  }

  .sort,
  .choose {
    width: 100%;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border: 0;
    background: none;
    cursor: pointer;
  }
  .sort:focus-visible,
  .choose:focus-visible {
    outline-offset: -3px;
  }
  .sort {
    display: flex;
    align-items: end;
    justify-content: space-between;
    min-height: 2.25rem;
    gap: var(--_space);
    color: var(--_ink);
    font-weight: 600;
    text-align: start;
  }
  .corner .sort {
    justify-content: flex-start;
  }
  .sort:hover span:first-child {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .arrow {
    width: 0.7em;
    flex: none;
  }
  .trend-head {
    padding-block: calc(1.5 * var(--_space));
    padding-inline: calc(4 * var(--_space)) calc(2 * var(--_space));
  }

  .choose {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(1.5 * var(--_space));
    min-height: 2.25rem;
    text-align: start;
  }
  .choose:hover,
  .choose.open {
    background: var(--_highlight);
  }
  .seen {
    display: contents;
  }
  .seen > .status-icon {
    width: 1.125rem;
    height: 1.125rem;
  }
  .figure {
    margin-inline-end: 1em;
    white-space: nowrap;
  }
  /* Numbers end alike, so that their decimal points stand in one line. */
  .figure::after {
    content: attr(data-pad);
    visibility: hidden;
  }
  sup {
    font-size: 0.75em;
    line-height: 1;
    vertical-align: baseline;
    position: relative;
    inset-block-start: -0.35em;
    color: var(--_muted);
  }
  .figure sup {
    display: inline-block;
    width: 0;
    overflow: visible;
    text-indent: 1px;
  }
  .word {
    flex: 1;
    min-width: min-content;
    overflow-wrap: normal;
  }
  .absent,
  .own-period,
  .note {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .own-period {
    flex-basis: 100%;
    text-align: end;
    padding-inline-end: 1em;
  }
  .name,
  .note {
    display: block;
  }
  .not-due {
    width: 0.75rem;
    border-top: 1px solid var(--_line);
  }

  .by-periods .sort,
  .by-periods .choose {
    padding-inline: var(--_space);
    column-gap: var(--_space);
  }
  .by-periods .figure {
    margin-inline-end: 0.75em;
  }

  .perspective > * {
    background: var(--_quiet);
    border-bottom-color: var(--_strong-line);
  }
  .perspective .name {
    padding-inline-start: calc(2 * var(--_space));
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .objective .name {
    padding-inline-start: calc(2 * var(--_space));
    font-weight: 600;
  }
  .corner .sort {
    padding-inline-start: 0;
  }
  .grouped .corner .sort {
    padding-inline-start: calc(2 * var(--_space));
  }
  .grouped .measure th {
    padding-inline-start: calc(5 * var(--_space));
  }
  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(1.5rem, 1fr));
    flex: 1;
    gap: 0 var(--_space);
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 2px;
  }
  .count .status-icon {
    width: 0.75rem;
    height: 0.75rem;
  }
  /* The colour is the group's own status; how it is made up stays quiet. */
  .count .status-icon:not(.tone-absent) {
    --_status-fill: var(--_muted);
    --_status-edge: none;
    --_status-sign: var(--_ground);
  }

  .trend {
    width: 8.5rem;
    min-width: 8.5rem;
    padding-block: 2px;
    padding-inline: calc(4 * var(--_space)) calc(2 * var(--_space));
  }

  /* A table drawn in part: rows and columns of one size, so that there is room for those not drawn. */
  .windowed {
    table-layout: fixed;
    width: 1px;
  }
  .windowed col {
    width: 7rem;
  }
  .windowed .first-column {
    width: var(--_first-column);
  }
  .windowed tbody tr:not(.skipped, .detail-row) {
    height: 4rem;
  }
  .windowed .skipped td {
    border: 0;
  }
  .windowed tbody th {
    padding-block: 0;
  }
  .windowed .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    line-height: 1.3;
  }
  .windowed .note {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .windowed .choose {
    height: calc(4rem - 1px);
    padding-block: 0;
    align-content: center;
    overflow: hidden;
  }
  .windowed .counts {
    line-height: 1.2;
  }

  .detail-row td {
    background: var(--_highlight);
  }
  .detail {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    justify-items: start;
    gap: calc(1.5 * var(--_space));
    width: min(100cqi, 48rem);
    padding: calc(3 * var(--_space)) calc(5 * var(--_space));
  }
  .detail p,
  .detail ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .detail-heading {
    font-weight: 600;
  }
  .detail-main {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .detail-main .status {
    font-weight: 600;
  }
  .detail-trend {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: calc(2 * var(--_space));
    width: min(100%, 26rem);
    color: var(--_muted);
    font-size: var(--_size-1);
  }

  .hint,
  .missing,
  .key {
    margin: calc(2 * var(--_space)) 0 0;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .key,
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
  }
  .key ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }
  .key .letter {
    font-weight: 600;
  }
  .key-heading {
    font-weight: 600;
  }

  @container (max-width: 44rem) {
    .frame {
      --_first-column: 9rem;
    }
    thead th {
      min-width: 6rem;
    }
    .grouped .measure th {
      padding-inline-start: calc(2 * var(--_space));
    }
    .grouped .corner .sort,
    .perspective .name,
    .objective .name {
      padding-inline-start: 0;
    }
    .perspective .name {
      font-size: var(--_size-2);
    }
    .sort,
    .choose {
      padding-inline: calc(1.5 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .toggle[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .choose.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  /* On paper nothing scrolls; many columns share the sheet. */
  @media print {
    :host {
      break-inside: auto;
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
    .many.grouped .measure th,
    .many .name {
      padding-inline-start: var(--_space);
      font-size: inherit;
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
    .many .counts {
      grid-template-columns: repeat(auto-fill, minmax(1rem, 1fr));
    }
    .many .count .status-icon {
      width: 0.5rem;
      height: 0.5rem;
    }
    tr {
      break-inside: avoid;
    }
    .perspective,
    .objective {
      break-after: avoid;
    }
    .toggle,
    .hint,
    .close,
    .arrow {
      display: none;
    }
  }
`;
