import { css } from 'lit';

/** Cells: signs, figures, counts, trends. */
export const cellStyles = css`
  .choose {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 calc(1.5 * var(--_space));
    min-height: 2.25rem;
    text-align: start;
  }
  /* A figure stands beside its sign: a column is as wide as they need, where its width is not given. */
  .choose.lines,
  .windowed .choose {
    flex-wrap: wrap;
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
  /* Without a sign before it a figure still stands under the others. */
  .choose .figure {
    margin-inline-start: auto;
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

  .rating {
    display: inline-flex;
    flex-basis: 100%;
    align-items: center;
    gap: var(--_space);
    color: var(--_muted);
    font-size: var(--_size-1);
    white-space: nowrap;
  }
  .rating .status-icon {
    width: 0.75rem;
    height: 0.75rem;
  }

  /* With measures in the columns each cell says one thing. */
  .of-measures thead th {
    min-width: 0;
  }
  .of-measures .choose {
    min-width: 8.5rem;
    justify-content: flex-start;
  }
  .said {
    /* Holds what is read out only, which would otherwise widen the page. */
    position: relative;
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
  }
  .said.value,
  .said.target,
  th.target,
  th.value {
    text-align: end;
  }
  .said.change,
  .said.target,
  .said.benchmark {
    white-space: nowrap;
  }
  .said.benchmark,
  .said.value {
    min-width: 5.5rem;
  }
  .said.owner {
    min-width: 8rem;
  }
  .said .own-period {
    display: block;
    padding-inline-end: 0;
    text-align: inherit;
  }
  .said .figure {
    margin-inline-end: 0.75em;
  }
  .direction {
    display: inline-block;
    width: 1em;
    color: var(--_muted);
  }

  .by-periods .sort,
  .by-periods .choose {
    padding-inline: var(--_space);
    column-gap: var(--_space);
  }
  .by-periods .figure {
    margin-inline-end: 0.75em;
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
  th.trend {
    padding-block: calc(1.5 * var(--_space));
  }
`;
