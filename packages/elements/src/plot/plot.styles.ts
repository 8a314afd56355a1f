import { css } from 'lit';

/**
 * What plots have in common: axes and their labels, the paths that are stretched with the plot, what the point that is read says, the
 * key. Needs the tokens; an element's own sheets come after it.
 */
export const plotBase = css`
  .frame {
    font-size: var(--_size-1);
    --_gutter: 2.25rem;
  }
  .gutter-medium {
    --_gutter: 3.25rem;
  }
  .gutter-large {
    --_gutter: 4.5rem;
  }
  .slider {
    min-width: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .unit-line {
    min-height: 1em;
    margin: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_size-1);
    line-height: 1.2;
  }
  .values {
    width: 100%;
    height: 100%;
  }
  .frame text {
    fill: var(--_muted);
    font-size: var(--_size-1);
  }
  .values text {
    text-anchor: end;
    transform: translateX(-0.4rem);
  }
  .grid {
    stroke: var(--_line);
  }
  .place {
    overflow: visible;
  }
  .paths {
    overflow: hidden;
  }
  .paths path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .cursor {
    stroke: var(--_ink);
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
    min-height: 3em;
    margin: calc(2 * var(--_space)) 0 0;
  }
  /* Where it has one line. */
  @container chart (min-width: 64rem) {
    .reading {
      min-height: 1.5em;
    }
  }
  .reading .value {
    font-weight: 600;
  }
  .reading .status {
    align-items: baseline;
  }
  .reading .status-icon {
    translate: 0 0.125em;
  }
  .reading .details {
    color: var(--_muted);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
    margin: calc(2 * var(--_space)) 0 0;
    padding: 0;
    list-style-type: '';
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .sample {
    flex: none;
  }

  @media (forced-colors: active) {
    .frame text {
      fill: CanvasText;
    }
    .grid {
      stroke: GrayText;
    }
    .cursor,
    .ring {
      stroke: Highlight;
    }
  }
`;
