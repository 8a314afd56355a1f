import { css } from 'lit';

/** The drawing: lanes, objectives, links and their marks. */
export const styles = css`
  :host {
    --_state-height: 24rem;
    --_positive: var(--cairn-strategy-map-positive, var(--_better));
    --_negative: var(--cairn-strategy-map-negative, var(--_worse));
    --_unclear: var(--cairn-strategy-map-unclear, var(--_muted));
    --_unit: 0.9375rem;
    --_head: 11rem;
    container-type: inline-size;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sentence {
    margin-top: var(--_space);
  }
  .muted,
  .unmeasured {
    color: var(--_muted);
  }
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_space));
  }
  /* Its words stand on the line of those beside them, the sign in the middle of theirs. */
  .status-icon {
    translate: 0 0.125em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(5 * var(--_space));
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .above {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    margin-block: calc(3 * var(--_space));
  }
  .key li {
    display: flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .sample {
    width: 2.75rem;
    height: 1rem;
  }
  .markers {
    position: absolute;
    width: 0;
    height: 0;
  }

  .frame {
    overflow-x: auto;
    padding-block-end: var(--_space);
  }
  .map {
    width: max-content;
    min-width: 100%;
  }
  .lane {
    display: flex;
    background: var(--_quiet);
  }
  .lane-head {
    position: sticky;
    z-index: 2;
    inset-inline-start: 0;
    flex: none;
    width: var(--_head);
    padding: calc(2 * var(--_space));
    background: var(--_quiet);
  }
  .lane-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .counts {
    margin-top: var(--_space);
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .counts li {
    display: flex;
    align-items: baseline;
    gap: calc(1.5 * var(--_space));
  }
  .channel {
    margin-inline-start: var(--_head);
    width: calc(100% - var(--_head));
  }
  /* A grid, so that what stands in it is as high as the lane: heights in per cent are other ones in pages without a doctype. */
  .track {
    position: relative;
    display: grid;
    flex: 1;
  }
  .passages {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .nodes {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(var(--_unit), 1fr);
  }
  .node {
    grid-row: 1;
    grid-column-end: span 8;
    display: grid;
    contain: inline-size;
    padding-inline: 0.25rem;
  }
  button:where(:not(.button, .export-item)) {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: space-between;
    gap: calc(1.5 * var(--_space));
    width: 100%;
    min-height: 4rem;
    padding: calc(1.5 * var(--_space)) 6px;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font-size: var(--_size-2);
    line-height: 1.3;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
    cursor: pointer;
    scroll-margin: 2rem 1rem;
  }
  button:where(:not(.button, .export-item)) > * {
    max-width: 100%;
  }
  button .status,
  button .unmeasured {
    font-size: var(--_size-1);
    line-height: 1.3;
  }
  .affects {
    display: none;
  }

  .link {
    fill: none;
    stroke: var(--_link);
    vector-effect: non-scaling-stroke;
  }
  .positive {
    --_link: var(--_positive);
  }
  .negative {
    --_link: var(--_negative);
  }
  .unclear {
    --_link: var(--_unclear);
  }
  .link.negative {
    stroke-dasharray: calc(7px * var(--_pen, 1)) calc(4px * var(--_pen, 1));
  }
  .link.unclear {
    stroke-dasharray: calc(2px * var(--_pen, 1)) calc(4px * var(--_pen, 1));
  }
  .link.weak {
    stroke-width: calc(1px * var(--_pen, 1));
  }
  .link.moderate {
    stroke-width: calc(1.75px * var(--_pen, 1));
  }
  .link.strong {
    stroke-width: calc(3px * var(--_pen, 1));
  }
  .sign {
    fill: none;
    stroke: var(--_link);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign circle {
    fill: var(--_ground);
    stroke-width: 1.25;
  }
  .sign .head {
    fill: var(--_link);
    stroke: none;
  }
  svg.sign {
    flex: none;
    width: 1rem;
    height: 1rem;
  }

  .looking .link:not(.lit) {
    stroke: var(--_strong-line);
    stroke-width: 1;
  }
  .sign.quiet {
    --_link: var(--_strong-line);
  }
  .looking .node:not(.lit, .active) button {
    color: var(--_muted);
    border-color: var(--_line);
    background: transparent;
  }
  .active button {
    background: var(--_highlight);
    box-shadow: inset 0 0 0 1px var(--_strong-line);
  }
  .lit button,
  .active button {
    border-color: var(--_ink);
  }

  .question-mark rect {
    fill: var(--_ground);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .question-mark text {
    fill: var(--_ink);
    font-weight: 600;
  }
  .question-mark.quiet rect {
    stroke: var(--_line);
  }
  .question-mark.quiet text {
    fill: var(--_muted);
  }
  .channel .place {
    overflow: visible;
    font-size: var(--_size-1);
  }
`;
