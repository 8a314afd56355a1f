import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 16rem;
    container-type: inline-size;
  }
  .stories {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(10 * var(--_space));
    margin-top: calc(6 * var(--_space));
  }
  .stories > .story + .story {
    padding-top: calc(8 * var(--_space));
    border-top: 1px solid var(--_line);
  }
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_space)) calc(12 * var(--_space));
  }
  .text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(4 * var(--_space));
    max-width: 40rem;
  }
  .story .heading,
  .title {
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .line {
    margin-top: var(--_space);
    color: var(--_muted);
  }
  .audience {
    margin-inline-start: calc(2 * var(--_space));
    padding: 0 calc(1.5 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    font-size: var(--_size-1);
    white-space: nowrap;
  }
  /* The room is kept before the picture has come. */
  img {
    width: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    background: var(--_quiet);
    color: var(--_muted);
  }
  .rich-text {
    font-size: var(--_size-3);
    line-height: 1.6;
  }
  .quote {
    margin: calc(2 * var(--_space)) 0;
    padding-inline-start: calc(5 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
  }
  blockquote {
    margin: 0;
    font-size: var(--_size-4);
    line-height: 1.4;
    quotes: auto;
    text-wrap: balance;
  }
  blockquote::before {
    content: open-quote;
  }
  blockquote::after {
    content: close-quote;
  }
  figcaption {
    margin-top: calc(2 * var(--_space));
    color: var(--_muted);
  }
  .who {
    color: var(--_ink);
    font-weight: 600;
  }
  .part-heading {
    margin-bottom: calc(2 * var(--_space));
    font-weight: 600;
  }
  .story ul:not(.rich-text ul) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .themes ul {
    gap: calc(2 * var(--_space));
  }
  .themes li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px calc(4 * var(--_space));
  }
  .count {
    color: var(--_muted);
  }
  .bar {
    flex: 1 0 100%;
    height: 6px;
    fill: var(--_accent);
    background: var(--_quiet);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }
  .measure {
    padding: calc(3 * var(--_space)) 0;
    border-top: 1px solid var(--_line);
  }
  .name {
    font-weight: 600;
  }
  .compact-period {
    flex-basis: 100%;
  }
  .survey {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .measure details.definition {
    margin-top: 0;
    font-size: var(--_size-1);
  }
  details.figures {
    margin-top: calc(4 * var(--_space));
  }
  /* The figures stand beside the story where it keeps a line of words. */
  @container (min-width: 46rem) {
    .story:has(> .measures) {
      grid-template-columns: minmax(0, 40rem) minmax(14rem, 20rem);
    }
    .measures {
      padding-inline-start: calc(6 * var(--_space));
      border-inline-start: 1px solid var(--_line);
    }
    .measure:first-child {
      border-top: 0;
      padding-top: 0;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      background: Canvas;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .story {
      break-inside: avoid;
    }
  }
`;
