import { css } from 'lit';

/** Funnel and distribution. The funnel is as high as the view lays its labels out for (`funnel.ts`). */
export const plotStyles = css`
  .frame {
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr) 0.75rem;
    grid-template-rows: 20rem auto auto;
  }
  .line-frame {
    padding-inline: 0.75rem;
    font-size: var(--_size-1);
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
  .line-frame text {
    fill: var(--_muted);
    font-size: var(--_size-1);
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
    /* Two comparisons of two dozen areas on a sheet. */
    .areas tbody tr {
      height: 20px;
    }
    .areas tbody .name {
      padding-block: 0;
    }
    .reading {
      min-height: 0;
    }
  }
`;
