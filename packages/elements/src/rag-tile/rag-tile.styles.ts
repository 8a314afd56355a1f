import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 13rem;
    container-type: inline-size;
    padding: calc(3 * var(--_space)) 0 0;
    border-top: 1px solid var(--_strong-line);
  }
  p {
    margin: 0;
  }
  .area,
  .period {
    color: var(--_muted);
  }
  /* What must be said beside a figure or status keeps together, and is told from it by its frame. */
  .mark {
    display: inline-block;
    max-width: 100%;
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .value {
    font-size: var(--_size-5);
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .value.text {
    font-size: var(--_size-4);
    line-height: 1.25;
    letter-spacing: 0;
  }
  .value.absent {
    font-size: var(--_size-4);
    font-weight: 400;
    color: var(--_muted);
  }
  .unit {
    font-size: var(--_size-3);
    font-weight: 400;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .unit.long {
    display: block;
    font-size: var(--_size-2);
    line-height: 1.4;
  }
  .judged {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(2 * var(--_space));
  }
  .select {
    display: inline-block;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
    min-height: 24px;
  }

  /* In full. No wider than its room, whatever words a document has. */
  .full {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  .full .area,
  .full .period {
    display: block;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  .full .status {
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .full .status .status-icon {
    width: 1.25em;
    height: 1.25em;
  }
  .override {
    border-inline-start: 3px solid var(--_strong-line);
    padding-inline-start: calc(2 * var(--_space));
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .full .signs {
    margin: 0;
    gap: calc(1.5 * var(--_space)) calc(5 * var(--_space));
  }
  /* Time runs to the right as the line does, also where words run to the left. */
  .trend {
    direction: ltr;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(2 * var(--_space));
    align-content: start;
    color: var(--_muted);
    font-size: var(--_size-1);
    max-width: 22rem;
  }
  .trend .sparkline {
    grid-column: 1 / -1;
  }
  .full footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    font-size: var(--_size-1);
  }
  .vintage {
    color: var(--_muted);
  }
  .note {
    font-size: var(--_size-2);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(5 * var(--_space));
  }
  .full .more details {
    margin: 0;
    min-width: 0;
    font-size: var(--_size-1);
  }
  .more details[open] {
    flex-basis: 100%;
  }
  @container (min-width: 36rem) {
    .full {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22rem);
      column-gap: calc(8 * var(--_space));
      align-items: start;
    }
    .full > * {
      grid-column: 1;
    }
    .full > header,
    .full > footer {
      grid-column: 1 / -1;
    }
    .full > .trend {
      grid-column: 2;
      grid-row: 2 / span 3;
    }
  }

  /* One line of many. */
  :host([form='compact']) {
    --_state-height: 4rem;
    padding: calc(2 * var(--_space)) 0;
    border-top-color: var(--_line);
  }
  .compact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: var(--_space) calc(4 * var(--_space));
    align-items: baseline;
  }
  .compact .heading {
    font-size: var(--_size-2);
  }
  .compact .context {
    font-size: var(--_size-1);
  }
  .compact .area::after {
    content: ' · ';
    /* Drawn, not said: it is no part of the name. */
    content: ' · ' / '';
  }
  .compact .value {
    font-size: var(--_size-3);
    letter-spacing: 0;
    text-align: end;
  }
  .compact .value .unit {
    font-size: var(--_size-1);
  }
  .compact .value.text,
  .compact .value.absent {
    font-size: var(--_size-2);
  }
  .compact .status {
    align-items: baseline;
  }
  .compact .status-icon {
    translate: 0 0.125em;
  }
  .compact .judged,
  .compact .change {
    grid-column: 1 / -1;
    font-size: var(--_size-2);
  }
  /* The name has what room the figure leaves; status and change share the line beneath. */
  @container (min-width: 27rem) and (max-width: 55.99rem) {
    .compact {
      display: flex;
      flex-wrap: wrap;
    }
    .compact > header {
      flex: 1;
      min-width: 50%;
    }
    .compact .value {
      max-width: calc(50% - 4 * var(--_space));
    }
    .compact .judged,
    .compact .change {
      flex: 1 1 calc(50% - 4 * var(--_space));
    }
  }
  @container (min-width: 56rem) {
    .compact {
      grid-template-columns: minmax(0, 1fr) 9rem minmax(0, 12rem) minmax(0, 17rem);
      max-width: 80rem;
      column-gap: calc(6 * var(--_space));
    }
    .compact .value,
    .compact .judged,
    .compact .change {
      grid-column: auto;
    }
  }

  /* Two rows of three on a sheet. */
  @media print {
    :host {
      zoom: 0.85;
    }
  }

  /* A sign that leads to the detail: all of it can be pressed. */
  :host([form='icon']) {
    --_state-height: 5rem;
    position: relative;
    padding: calc(3 * var(--_space)) var(--_space);
    border-top: 0;
    text-align: center;
  }
  .icon {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .icon .status-icon {
    width: 2.5rem;
    height: 2.5rem;
  }
  .icon .heading {
    font-size: var(--_size-2);
    text-wrap: balance;
  }
  .icon .word {
    font-size: var(--_size-1);
    color: var(--_muted);
  }
  .icon .select {
    text-align: center;
    /* As far from the words beneath it on two lines as on one. */
    padding-block: max(0px, (25px - 1lh) / 2);
  }
  .icon .select::after {
    content: '';
    position: absolute;
    inset: 0;
  }
`;
