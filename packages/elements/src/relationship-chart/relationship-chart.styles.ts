import { css } from 'lit';

/** The plot is as high as the view lays its labels out for (`point-plot.ts`). */
export const styles = css`
  :host {
    --_state-height: 24rem;
    container: chart / inline-size;
  }
  article {
    overflow-wrap: anywhere;
  }
  .axis-title {
    display: flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_space));
    margin: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    font-size: var(--_size-1);
    line-height: 1.3;
  }
  .axis-title.across {
    justify-content: end;
    margin-top: var(--_space);
  }
  .axis-title .name {
    font-weight: 600;
  }
  .axis-title .detail {
    color: var(--_muted);
  }
  .axis-title .detail::before {
    content: '· ';
  }
  .arrow {
    flex: none;
    align-self: center;
    width: 0.75rem;
    height: 0.75rem;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }

  .frame {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr) 0.75rem;
    grid-template-rows: 18rem auto;
  }
  .plot {
    height: 100%;
  }
  .ticks {
    grid-column: 2;
    width: 100%;
  }

  .panel {
    grid-template-rows: auto 8rem auto;
  }
  .panel-title {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 calc(4 * var(--_space));
    margin: calc(4 * var(--_space)) 0.75rem calc(2 * var(--_space)) 0;
  }
  .panel-title p {
    margin: 0;
  }
  .latest {
    color: var(--_muted);
  }
  .latest strong {
    color: var(--_ink);
    font-weight: 600;
  }
  .panel .plot {
    grid-column: 2;
    border-bottom: 1px solid var(--_strong-line);
  }
  @container chart (min-width: 36rem) {
    .multiples .slider {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(6 * var(--_space));
    }
  }

  .median {
    stroke: var(--_strong-line);
    stroke-dasharray: 5 4;
  }
  .line {
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .point {
    fill: var(--_strong-line);
    stroke: var(--_ground);
    stroke-width: 1;
  }
  .point.other {
    fill-opacity: 0.75;
  }
  .point.named {
    fill: var(--_ink);
  }
  .point.own {
    fill: var(--_accent);
  }
  .point.first {
    fill: var(--_ground);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .point.hollow {
    fill: var(--_ground);
    fill-opacity: 1;
    stroke: var(--_strong-line);
    stroke-width: 1.5;
  }
  .point.named.hollow {
    stroke: var(--_ink);
  }
  .point.own.hollow {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .joined .point.other {
    fill: var(--_accent);
    fill-opacity: 1;
  }
  .joined .point.hollow {
    fill: var(--_ground);
    stroke: var(--_accent);
  }
  .frame .label {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  .frame .label.own {
    font-weight: 600;
  }

  .reading {
    column-gap: calc(4 * var(--_space));
  }
  .reading .measure,
  .reading .note {
    color: var(--_muted);
  }
  .caution {
    margin: calc(3 * var(--_space)) 0 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
  }
  .caution p {
    margin: 0;
    max-width: 70ch;
  }

  @media (forced-colors: active) {
    .frame .label {
      fill: CanvasText;
      stroke: Canvas;
    }
    .line,
    .median,
    .arrow {
      stroke: CanvasText;
    }
    .point {
      fill: CanvasText;
      stroke: Canvas;
    }
    .point.own {
      fill: Highlight;
    }
    .point.hollow,
    .point.first {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
