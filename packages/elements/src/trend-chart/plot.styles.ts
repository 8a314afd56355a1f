import { css } from 'lit';

/** The plot and its axes. */
export const plotStyles = css`
  .frame {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr) 0.75rem;
    grid-template-rows: auto 16rem auto auto;
  }
  .values,
  .ends {
    grid-row: 2;
  }
  .plot {
    position: relative;
    grid-column: 2;
    grid-row: 2;
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
  .ends {
    width: 100%;
    height: 100%;
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
  .sample path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }

  .zero,
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
    .frame .end .figure,
    .frame .segment,
    .frame .here {
      fill: CanvasText;
    }
    .frame .here {
      stroke: Canvas;
    }
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
  }
  @media print {
    .frame {
      grid-template-rows: auto 11rem auto auto;
    }
  }
`;
