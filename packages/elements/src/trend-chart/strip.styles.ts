import { css } from 'lit';

/** The rows of what is told in words. */
export const stripStyles = css`
  .answer {
    padding-bottom: calc(2 * var(--_space));
  }
  .answer-text {
    display: block;
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  .answer.latest .answer-text {
    color: var(--_ink);
    font-weight: 600;
  }
  .block {
    fill: color-mix(in srgb, var(--_accent) 55%, var(--_ground));
    stroke: var(--_accent);
  }
  .tone-good .block {
    fill: var(--_green);
    stroke: var(--_green);
  }
  .tone-warning .block {
    fill: var(--_amber);
    stroke: var(--_amber-edge);
  }
  .tone-bad .block {
    fill: var(--_red);
    stroke: var(--_red);
  }
  .track .block.hollow {
    fill: var(--_ground);
    stroke-dasharray: 3 2;
  }

  @media (forced-colors: active) {
    .track .block {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .track .block.hollow {
      fill: Canvas;
    }
  }
`;
