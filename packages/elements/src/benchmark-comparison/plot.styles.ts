import { css } from 'lit';

/** Funnel and distribution. The funnel is as high as the view lays its labels out for (`funnel.ts`). */
export const plotStyles = css`
  .unit-line {
    min-height: 1em;
    margin: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    color: var(--_muted);
    font-size: var(--_size-1);
    line-height: 1.2;
  }
  .frame {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr) 0.75rem;
    grid-template-rows: 20rem auto auto;
  }
  .frame.wide {
    grid-template-columns: 3.25rem minmax(0, 1fr) 0.75rem;
  }
  .frame,
  .line-frame {
    font-size: var(--_size-1);
  }
  .line-frame {
    padding-inline: 0.75rem;
  }
  .plot {
    min-width: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .values {
    width: 100%;
    height: 100%;
  }
  .across {
    grid-column: 2;
    width: 100%;
    border-top: 1px solid var(--_strong-line);
  }
  .across-title {
    grid-column: 1 / -1;
    justify-self: end;
    margin: var(--_space) 0.75rem 0 0;
    color: var(--_muted);
    text-align: end;
  }
  .frame text,
  .line-frame text {
    fill: var(--_muted);
    font-size: var(--_size-1);
  }
  .values text {
    text-anchor: end;
    transform: translateX(-0.4rem);
  }
  .plot .label {
    fill: var(--_ink);
    stroke: var(--_ground);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  .plot .own-label {
    font-weight: 700;
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
  .limit {
    stroke: var(--_strong-line);
    stroke-width: 1.5;
  }
  .limit.inner {
    stroke-dasharray: 2 3;
  }
  .limit.outer {
    stroke-dasharray: 8 3;
  }
  .average {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .median {
    stroke: var(--_strong-line);
    stroke-width: 4;
  }
  .mark {
    fill: var(--_strong-line);
    stroke: var(--_ground);
    stroke-width: 1;
  }
  .mark.beyond95 {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .mark.beyond998 {
    fill: var(--_ink);
  }
  .mark.neighbour {
    fill: var(--_accent);
    stroke: var(--_ground);
  }
  .own-mark .halo {
    fill: var(--_ground);
    stroke: var(--_ground);
    stroke-width: 5;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
    pointer-events: none;
  }
  .middle {
    fill: var(--_quiet);
  }
  .sample .middle {
    stroke: var(--_line);
  }
  .ground,
  .tick-line,
  .leader {
    stroke: var(--_strong-line);
  }
  .leader {
    stroke-width: 1;
  }
  /* Inline by its tier, so that only one layout is there; a line box would leave room below it. */
  .swarm {
    vertical-align: top;
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(3 * var(--_space));
    min-height: 3em;
    margin: calc(2 * var(--_space)) 0 0;
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
  .instead {
    margin: calc(2 * var(--_space)) 0 0;
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
    max-width: 70ch;
  }

  @container chart (max-width: 30rem) {
    .frame .odd,
    .line-frame .odd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .frame text,
    .line-frame text,
    .plot .label {
      fill: CanvasText;
    }
    .plot .label {
      stroke: Canvas;
    }
    .limit,
    .average,
    .median,
    .ground,
    .tick-line,
    .leader {
      stroke: CanvasText;
    }
    .mark {
      fill: GrayText;
      stroke: Canvas;
    }
    .mark.beyond95 {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mark.beyond998,
    .mark.neighbour {
      fill: CanvasText;
    }
    .own-mark .halo {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 6;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 3;
    }
    .middle {
      fill: Canvas;
      stroke: GrayText;
    }
  }
  /* A table of two dozen areas leaves room on its sheet for what it is compared with. */
  @media print {
    :host {
      zoom: 0.8;
    }
    .reading {
      min-height: 0;
    }
  }
`;
