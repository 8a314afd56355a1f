import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 20rem;
    container: chart / inline-size;
  }
  .order {
    margin: var(--_space) 0 calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .areas {
    width: 100%;
    table-layout: auto;
  }
  .areas th,
  .areas td {
    padding-block: 0;
    border-bottom: 0;
    vertical-align: middle;
  }
  .areas thead th {
    padding-bottom: var(--_space);
    vertical-align: bottom;
  }
  .areas tbody tr {
    height: 24px;
  }
  .areas .rank {
    width: 1%;
    text-align: end;
    color: var(--_muted);
  }
  .areas .move {
    width: 1%;
    padding-inline: 0 calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_size-1);
    text-align: start;
    white-space: nowrap;
  }
  .areas thead .move {
    min-width: 4.5rem;
    white-space: normal;
  }
  .neighbour .name {
    text-decoration: underline dotted var(--_accent) 2px;
    text-underline-offset: 3px;
  }
  .areas .name {
    width: 1%;
    min-width: 9rem;
    max-width: 16rem;
    padding-block: 2px;
    padding-inline-start: 0;
  }
  /* Orca calls a row by the blocks in its header, and leaves out what stands beside them. */
  .areas .called {
    display: block;
  }
  .areas thead .name {
    padding-block: 0 var(--_space);
  }
  .areas .chart {
    min-width: 10rem;
    padding-inline: calc(3 * var(--_space));
  }
  .areas tbody .chart {
    position: relative;
  }
  /* As high as its row, however many lines the name takes, so that the reference lines join. */
  .drawing {
    position: absolute;
    inset-block: 0;
    inset-inline: calc(3 * var(--_space));
    width: calc(100% - 6 * var(--_space));
    height: 100%;
  }
  .areas .value,
  .areas .verdict {
    width: 1%;
    white-space: nowrap;
  }
  .areas thead .value {
    white-space: normal;
    min-width: 8rem;
    max-width: 11rem;
  }
  .areas .value.words {
    min-width: 6rem;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .areas .status {
    vertical-align: middle;
  }
  .own {
    background: var(--_highlight);
    font-weight: 600;
  }
  .own .name,
  .own .rank {
    font-weight: 700;
    color: var(--_ink);
  }
  .unit {
    color: var(--_muted);
  }
  /* The start of a label is its left end, as the axis has it, also where words run to the left. */
  .axis {
    direction: ltr;
  }
  .axis text {
    fill: var(--_muted);
    font-size: var(--_size-1);
  }
  /* A reference line passes behind the number it meets. */
  .axis .tick,
  .axis .label {
    paint-order: stroke;
    stroke: var(--_ground);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .axis .label {
    fill: var(--_ink);
  }
  /* A label longer than it was given room for ends with the axis, and makes no page scroll. */
  .axis-frame {
    container: axis / inline-size;
    overflow: clip;
    overflow-clip-margin: 0.5rem;
  }
  .line-name {
    display: none;
    align-items: baseline;
    gap: var(--_space);
    color: var(--_ink);
    text-align: start;
  }
  .line-name svg {
    flex: none;
    align-self: center;
  }
  @container axis (max-width: 20rem) {
    .axis .odd {
      display: none;
    }
  }
  /* Twice the narrowest axis that labels are laid out for, and shorter. */
  @container axis (min-width: 36rem) {
    .axis .short {
      display: none;
    }
  }
  @container axis (max-width: 35.99rem) {
    .axis .long {
      display: none;
    }
  }
  /* Where letters are large for the axis its ends alone are named. */
  @container axis (max-width: 6rem) {
    .axis .tick + .tick:has(+ .tick) {
      display: none;
    }
  }
  /* The narrowest axis that labels are laid out for (\`references.ts\`). */
  @container axis (max-width: 17.99rem) {
    .line-name {
      display: flex;
    }
    .axis .label,
    .axis .reference {
      display: none;
    }
    .lines-1 .axis {
      margin-top: -18px;
    }
    .lines-2 .axis {
      margin-top: -36px;
    }
  }
  .reference {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .reference.target {
    stroke-dasharray: 4 3;
  }
  .drawing path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  /* A tint for the area, the full colour where the value is read. */
  .bar {
    stroke: color-mix(in srgb, var(--_status-fill) 32%, var(--_ground));
    stroke-width: 12;
  }
  .bar-end {
    fill: var(--_status-edge, var(--_status-fill));
    transform: translate(-1.5px, -6px);
  }
  .dot {
    fill: var(--_status-fill);
    stroke: var(--_status-edge, var(--_ground));
    stroke-width: 1.5;
  }
  .tone-absent .dot {
    fill: var(--_strong-line);
  }
  .tone-absent .bar {
    stroke: var(--_line);
  }
  .tone-absent .bar-end {
    fill: var(--_strong-line);
  }
  .interval {
    stroke: var(--_strong-line);
    stroke-width: 2.5;
  }
  .interval.outer {
    stroke-width: 1;
  }

  @media (forced-colors: active) {
    .bar,
    .tone-absent .bar {
      stroke: GrayText;
    }
    .bar-end {
      fill: CanvasText;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .interval,
    .reference {
      stroke: CanvasText;
    }
    .axis text {
      fill: CanvasText;
    }
    .axis .tick,
    .axis .label {
      stroke: Canvas;
    }
    .own {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
