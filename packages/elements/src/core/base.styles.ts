import { css } from 'lit';
import { exportStyles } from '../parts/export.styles.js';
import { controls } from './controls.styles.js';
import { scrollStyles } from './scroll.styles.js';

/** What every element shares: the page's own font, headings, sentences, controls, data tables, disclosures, states, focus, print. */
export const base = css`
  ${controls}
  ${exportStyles}
  ${scrollStyles}
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_ground);
    font: inherit;
    font-size: var(--_size-2);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .heading {
    margin: 0;
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .sentence {
    margin: var(--_space) 0 0;
    max-width: 70ch;
    color: var(--_muted);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  /* A link in a line of small text is still 24 pixels high to the finger; the line keeps its height. */
  a {
    padding-block: 0.3125rem;
  }
  button {
    font: inherit;
    color: inherit;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    overflow: visible;
  }

  .state {
    display: grid;
    gap: calc(2 * var(--_space));
    min-height: var(--_state-height, 8rem);
    align-content: center;
    padding: calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
  }
  .state p {
    margin: 0;
    max-width: 60ch;
  }
  .state .what {
    font-weight: 600;
  }
  .state button {
    justify-self: start;
  }
  .loading {
    min-height: var(--_state-height, 8rem);
    display: grid;
    align-content: center;
    color: var(--_muted);
    background: var(--_quiet);
    padding: calc(4 * var(--_space));
  }

  .left-out {
    margin: calc(2 * var(--_space)) 0 0;
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
    color: var(--_muted);
  }

  /* Side by side while they are closed. */
  details.figures,
  details.definition,
  details.guide {
    display: inline-block;
    max-width: 100%;
    margin-block-start: calc(2 * var(--_space));
    margin-inline-end: max(1em, calc(4 * var(--_space)));
    font-size: var(--_size-2);
    vertical-align: top;
  }
  details.figures[open],
  details.definition[open],
  details.guide[open] {
    display: block;
    margin-inline-end: 0;
  }
  details.figures > summary,
  details.definition > summary,
  details.guide > summary {
    display: inline-block;
    min-height: 24px;
    padding: 2px 0;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  details.figures > summary:hover,
  details.definition > summary:hover,
  details.guide > summary:hover {
    text-decoration-thickness: 2px;
  }
  /* A report says once, at its end, how its widgets are read. */
  details.guide {
    display: var(--_guide-display, inline-block);
  }
  details.guide[open] {
    display: var(--_guide-display, block);
  }
  .guide-list {
    list-style: disc;
    margin: 0 0 calc(2 * var(--_space));
    padding-inline-start: calc(4 * var(--_space));
    max-width: 65ch;
  }
  .guide-list li + li {
    margin-block-start: var(--_space);
  }
  table {
    border-collapse: collapse;
    /* In pages without a doctype tables take none of these by themselves. */
    color: inherit;
    font: inherit;
    font-size: var(--_size-2);
    text-align: inherit;
    white-space: inherit;
  }
  /* Stays in sight, and within the element, where the table beneath it scrolls. */
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-width: 100cqi;
    padding: var(--_space) 0;
    text-align: start;
    color: var(--_muted);
  }
  th,
  td {
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_size-1);
    vertical-align: bottom;
    border-bottom-color: var(--_strong-line);
  }
  /* Names stand under the heading of their table. */
  tr > :where(:first-child) {
    padding-inline-start: 0;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }

  @media print {
    :host {
      --_ink: #000;
      --_muted: #000;
      --_ground: #fff;
      break-inside: avoid;
    }
    /* No heading at the foot of a page. */
    .heading,
    .section-heading,
    .sentence {
      break-inside: avoid;
      break-after: avoid;
    }
    details.figures:not([open]),
    details.definition:not([open]),
    details.guide {
      display: none;
    }
  }
`;
