import { css } from 'lit';

/** Lines, bars, bands and marks, in the plot and in its key. */
export const markStyles = css`
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
    fill: color-mix(in srgb, var(--_series-1) 14%, var(--_ground));
  }
  .whiskers {
    stroke: color-mix(in srgb, var(--_series-1) 50%, var(--_ground));
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
  .reference.previous {
    stroke: var(--_strong-line);
    stroke-width: 1.5;
  }
  .reference.before,
  .reference.after {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .reference.before {
    stroke: var(--_muted);
  }
  .frame .bar,
  .key .bar {
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
  .series-5 {
    --_series: var(--_ink);
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
  .line.series-5 {
    stroke-width: 3.5;
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

  @media (forced-colors: active) {
    .limit {
      stroke: GrayText;
    }
    .line,
    .reference,
    .reference.target,
    .reference.stretch,
    .reference.trajectory,
    .reference.previous,
    .reference.before,
    .reference.after,
    .centre,
    .whiskers {
      stroke: CanvasText;
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
    .frame .bar,
    .key .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .frame .mark.hollow,
    .key .mark.hollow,
    .frame .bar.hollow {
      fill: Canvas;
    }
    .frame .ghost,
    .key .ghost {
      fill: none;
    }
  }
`;
