import { css } from 'lit';

/** The plot and its axes, and the samples of its key. */
export const plotStyles = css`
  .unit {
    margin: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    min-height: 1em;
    color: var(--_muted);
    font-size: var(--_size-1);
    line-height: 1.2;
  }
  .frame {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr) 0.75rem;
    grid-template-rows: 16rem auto auto;
    column-gap: 0;
    font-size: var(--_size-1);
    --_gutter: 2.25rem;
  }
  .gutter-medium {
    --_gutter: 3.25rem;
  }
  .gutter-large {
    --_gutter: 4.5rem;
  }
  .values,
  .ends {
    width: 100%;
    height: 100%;
    grid-row: 1;
  }
  .plot {
    position: relative;
    grid-column: 2;
    grid-row: 1;
    touch-action: pan-y;
    cursor: crosshair;
  }
  .strip,
  .time {
    grid-column: 2;
    width: 100%;
  }
  .time {
    border-top: 1px solid var(--_strong-line);
  }
  .frame text {
    fill: var(--_muted);
    font-size: var(--_size-1);
  }
  .values text {
    text-anchor: end;
    transform: translateX(-0.4rem);
  }
  .ends {
    grid-column: 3;
    display: none;
    padding-inline-start: 0.6rem;
  }
  .frame .end .figure {
    fill: var(--_ink);
    font-weight: 600;
  }
  .frame .here {
    fill: var(--_ink);
    font-size: var(--_size-2);
    font-weight: 600;
    stroke: var(--_ground);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .place {
    overflow: visible;
  }
  .paths {
    overflow: hidden;
  }
  .paths path,
  .sample path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .grid {
    stroke: var(--_line);
  }
  .zero {
    stroke: var(--_strong-line);
  }
  .tick {
    stroke: var(--_strong-line);
  }
  .note-line {
    stroke: var(--_strong-line);
    stroke-dasharray: 1 3;
  }
  .note-mark {
    fill: var(--_ground);
    stroke: var(--_strong-line);
  }
  .frame .note-number,
  .frame .note-text {
    fill: var(--_ink);
  }
  .cursor {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .frame .limits,
  .key .limits {
    fill: var(--_quiet);
  }
  .limit {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .centre {
    stroke: var(--_strong-line);
    stroke-width: 1;
  }
  .frame .interval,
  .key .interval {
    fill: color-mix(in srgb, var(--_accent) 14%, var(--_ground));
  }
  .whiskers {
    stroke: color-mix(in srgb, var(--_accent) 50%, var(--_ground));
    stroke-width: 3;
  }
  .reference {
    stroke: var(--_strong-line);
    stroke-width: 1.5;
  }
  .comparator.order-1 {
    stroke-dasharray: 8 3;
  }
  .comparator.order-2 {
    stroke-dasharray: 3 3;
  }
  .comparator.order-3 {
    stroke-dasharray: 10 3 2 3 2 3;
  }
  .reference.target {
    stroke: var(--_ink);
    stroke-width: 1;
    stroke-dasharray: 5 4;
  }
  .reference.stretch {
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 9 4 2 4;
  }
  .reference.trajectory {
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3.5;
    stroke-linecap: round;
  }
  .frame .bar {
    fill: color-mix(in srgb, var(--_accent) 55%, var(--_ground));
    stroke: var(--_accent);
  }
  .frame .bar.hollow {
    fill: var(--_ground);
    stroke-dasharray: 3 2;
  }

  .series-0 {
    --_series: var(--_series-1);
  }
  .series-1 {
    --_series: var(--_series-2);
  }
  .series-2 {
    --_series: var(--_series-3);
  }
  .series-3 {
    --_series: var(--_series-4);
  }
  .series-4 {
    --_series: var(--_series-5);
  }
  .line {
    stroke: var(--_series);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: butt;
  }
  .line.series-1 {
    stroke-dasharray: 7 3;
  }
  .line.series-2 {
    stroke-dasharray: 2 2;
  }
  .line.series-3 {
    stroke-dasharray: 10 3 2 3;
  }
  .line.series-4 {
    stroke-dasharray: 14 4;
  }
  .frame .mark,
  .key .mark {
    fill: var(--_series, var(--_series-1));
    stroke: var(--_series, var(--_series-1));
    stroke-width: 1.5;
    vector-effect: none;
  }
  .frame .improvement,
  .key .improvement {
    fill: var(--_better);
    stroke: var(--_better);
  }
  .frame .concern,
  .key .concern {
    fill: var(--_worse);
    stroke: var(--_worse);
  }
  .frame .neither,
  .key .neither {
    fill: var(--_direction);
    stroke: var(--_direction);
  }
  .frame .ghost,
  .key .ghost {
    fill: none;
    stroke: var(--_strong-line);
    stroke-width: 2;
  }
  .frame .mark.hollow,
  .key .mark.hollow {
    fill: var(--_ground);
  }

  @container chart (max-width: 25.99rem) {
    /* So close that they would hide the line. */
    .dense .plain:not(.hollow) {
      display: none;
    }
    .dense .place .mark {
      transform: scale(0.75);
    }
  }
  @container chart (min-width: 36rem) {
    .frame {
      grid-template-columns: var(--_gutter) minmax(0, 1fr) 9rem;
    }
    .ends {
      display: block;
    }
    .frame:not(.ahead) .here {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .frame text,
    .frame .end .figure,
    .frame .here {
      fill: CanvasText;
    }
    .frame .here {
      stroke: Canvas;
    }
    .grid,
    .limit,
    .note-line {
      stroke: GrayText;
    }
    .line,
    .reference,
    .reference.target,
    .reference.stretch,
    .reference.trajectory,
    .centre,
    .zero,
    .tick,
    .cursor,
    .ring,
    .whiskers,
    .note-mark {
      stroke: CanvasText;
    }
    .cursor,
    .ring {
      stroke: Highlight;
    }
    .frame .interval,
    .key .interval,
    .frame .limits,
    .key .limits {
      fill: Canvas;
      stroke: GrayText;
    }
    .frame .mark,
    .key .mark,
    .frame .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .frame .mark.hollow,
    .key .mark.hollow,
    .frame .bar.hollow,
    .note-mark {
      fill: Canvas;
    }
    .frame .ghost,
    .key .ghost {
      fill: none;
    }
  }
`;
