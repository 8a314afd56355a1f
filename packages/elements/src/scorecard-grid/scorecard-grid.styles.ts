import { css } from 'lit';

/** The frame that scrolls, the table, its heads and groups. */
export const styles = css`
  :host {
    --_state-height: 20rem;
    --_first-column: 20rem;
    --_marker: calc(5 * var(--_space));
    --_indent: calc(4 * var(--_space));
    container-type: inline-size;
  }
  /* What holds the grid may have said the same above it. */
  .sentence {
    display: var(--_sentence-display, block);
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
    min-width: 6.25rem;
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
    padding-inline-end: calc(3 * var(--_space));
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

  .unsorted {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    color: var(--_ink);
    font-weight: 600;
    text-align: start;
  }

  /* The outermost heads of groups stand out by their ground, the inner ones by their weight. */
  .grouped .depth-1:is(.perspective, .objective, .role, .owner) > * {
    background: var(--_quiet);
    border-bottom-color: var(--_strong-line);
  }
  .perspective .name,
  .objective .name,
  .role .name,
  .owner .name,
  .all .name {
    font-weight: 600;
  }
  .all > * {
    border-bottom-color: var(--_strong-line);
  }

  /* Names of one depth stand in one line, whether there is something beneath them or not. */
  tbody th {
    padding-inline-start: calc(var(--_depth, 0) * var(--_indent));
  }
  .depth-2 {
    --_depth: 1;
  }
  .depth-3 {
    --_depth: 2;
  }
  .depth-4 {
    --_depth: 3;
  }
  .depth-5 {
    --_depth: 4;
  }
  .depth-6 {
    --_depth: 5;
  }
  .head {
    display: block;
    padding-inline-start: var(--_marker);
  }
  .corner .sort,
  tbody .note {
    padding-inline-start: var(--_marker);
  }
  .expand {
    position: relative;
    width: 100%;
    min-height: 24px;
    padding-block: 0;
    padding-inline-end: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .expand:hover .name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .marker {
    width: 10px;
    height: 10px;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .expand .marker {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 5px;
  }
  .marker:dir(rtl) {
    transform: scaleX(-1);
  }
  .marker.open {
    transform: rotate(90deg);
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

  @container (max-width: 72rem) {
    .by-measures {
      --_first-column: 13.5rem;
    }
  }
  @container (max-width: 44rem) {
    .frame {
      --_first-column: 9.5rem;
    }
    tbody th {
      padding-inline-end: var(--_space);
    }
    thead th {
      min-width: 6.5rem;
    }
    .frame {
      --_indent: calc(1.5 * var(--_space));
    }
    .sort,
    .choose,
    .said,
    .unsorted {
      padding-inline: calc(1.5 * var(--_space));
    }
    .corner .sort {
      padding-inline-start: var(--_marker);
    }
  }

  @container (max-width: 18rem) {
    .frame {
      --_first-column: clamp(7.25rem, 100cqi - 5.75rem, 8rem);
      --_indent: var(--_space);
      --_marker: calc(4 * var(--_space));
    }
  }

  @media (forced-colors: active) {
    .marker {
      stroke: ButtonText;
    }
    .choose.open {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
