import { css } from 'lit';

/** The plot and its axes. */
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
    grid-template-rows: auto 16rem auto auto;
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
    grid-row: 2;
  }
  .plot {
    position: relative;
    grid-column: 2;
    grid-row: 2;
    touch-action: pan-y;
    cursor: crosshair;
  }
  .movable {
    cursor: grab;
    user-select: none;
  }
  .movable:active {
    cursor: grabbing;
  }
  .levels {
    grid-column: 2;
    grid-row: 1;
    width: 100%;
    margin-bottom: var(--_space);
  }
  .frame .segment {
    fill: var(--_ink);
    font-weight: 600;
  }
  .frame .segment.before {
    fill: var(--_muted);
  }
  .strip,
  .time {
    grid-column: 2;
    grid-row: 3;
    width: 100%;
  }
  .time {
    grid-row: 4;
    border-top: 1px solid var(--_strong-line);
  }
  .frame.answers {
    display: block;
    margin-top: calc(3 * var(--_space));
  }
  .answers .over {
    position: absolute;
    inset: 0;
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
  .note-line,
  .leader {
    stroke: var(--_strong-line);
    stroke-dasharray: 1 3;
  }
  .leader {
    display: none;
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

  @container chart (min-width: 36rem) {
    .frame {
      grid-template-columns: var(--_gutter) minmax(0, 1fr) 9rem;
    }
    .ends,
    .leader {
      display: block;
    }
    .frame:not(.ahead) .here {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .frame text,
    .frame .end .figure,
    .frame .segment,
    .frame .here {
      fill: CanvasText;
    }
    .frame .here {
      stroke: Canvas;
    }
    .grid,
    .leader,
    .note-line {
      stroke: GrayText;
    }
    .zero,
    .tick,
    .note-mark {
      stroke: CanvasText;
    }
    .note-mark {
      fill: Canvas;
    }
    .cursor,
    .ring {
      stroke: Highlight;
    }
  }
  @media print {
    .frame {
      grid-template-rows: auto 11rem auto auto;
    }
  }
`;
