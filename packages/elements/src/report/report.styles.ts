import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 24rem;
    /* How to read its widgets is said once, at its end. */
    --_guide-display: none;
    container-type: inline-size;
  }
  /* Easy to read: larger letters, and one thing beneath another. */
  .easy {
    --cairn-font-size-1: calc(var(--_size-1) * 1.25);
    --cairn-font-size-2: calc(var(--_size-2) * 1.25);
    --cairn-font-size-3: calc(var(--_size-3) * 1.25);
    --cairn-font-size-4: calc(var(--_size-4) * 1.2);
    --cairn-font-size-5: calc(var(--_size-5) * 1.1);
  }
  .easy > * {
    --_size-1: var(--cairn-font-size-1, 0.75rem);
    --_size-2: var(--cairn-font-size-2, 0.875rem);
    --_size-3: var(--cairn-font-size-3, 1rem);
    --_size-4: var(--cairn-font-size-4, 1.25rem);
    --_size-5: var(--cairn-font-size-5, 2rem);
    line-height: 1.6;
  }
  .easy .tiles {
    grid-template-columns: minmax(0, 1fr);
  }
  .export:first-child {
    margin-block-end: calc(3 * var(--_space));
  }
  .cover {
    padding-block: calc(6 * var(--_space));
    border-block: 1px solid var(--_strong-line);
  }
  .cover > .heading {
    max-width: 40ch;
    font-size: var(--_size-5);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .subtitle {
    max-width: 60ch;
    margin: calc(2 * var(--_space)) 0 0;
    color: var(--_muted);
    font-size: var(--_size-4);
    line-height: 1.3;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(8 * var(--_space));
    margin: calc(5 * var(--_space)) 0 0;
  }
  .facts dt {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .facts dd {
    margin: 0;
    font-size: var(--_size-3);
  }
  .cover > .rich-text {
    margin-block-start: calc(5 * var(--_space));
    font-size: var(--_size-3);
  }

  .contents {
    padding-block-start: calc(5 * var(--_space));
  }
  .contents-heading {
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents > ol {
    margin-block-start: calc(2 * var(--_space));
    column-gap: calc(8 * var(--_space));
    columns: 18rem;
  }
  .contents > ol > li {
    break-inside: avoid;
  }
  .contents ol ol {
    padding-inline-start: calc(4 * var(--_space));
  }
  .contents .link {
    text-decoration-thickness: 1px;
  }

  section {
    margin-block-start: calc(10 * var(--_space));
  }
  section.level-2 {
    margin-block-start: calc(8 * var(--_space));
  }
  .section-heading {
    max-width: 50ch;
    font-size: var(--_size-4);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block-start: calc(4 * var(--_space));
  }
  section.chapter {
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 3px solid var(--_ink);
  }
  section.chapter > .section-heading {
    font-size: calc((var(--_size-4) + var(--_size-5)) / 2);
  }
  .introduction {
    margin-block-start: calc(2 * var(--_space));
    font-size: var(--_size-3);
  }
  .scope {
    margin-block-start: calc(4 * var(--_space));
  }
  section.chapter > .scope {
    margin: 0;
  }
  .scope > .rich-text {
    font-size: var(--_size-3);
  }
  .aside {
    margin: 0;
    max-width: 60ch;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
    color: var(--_muted);
  }
  .back {
    margin-block-start: calc(4 * var(--_space));
    font-size: var(--_size-1);
  }

  .tiles,
  .charts,
  .stories {
    display: grid;
    gap: calc(6 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  .tiles.compact {
    gap: calc(2 * var(--_space)) calc(8 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  }
  .tiles.icon {
    gap: calc(3 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr));
  }
  .charts {
    gap: calc(8 * var(--_space)) calc(6 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
  }
  .stories {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  }
  .figure + .figure {
    margin-block-start: calc(8 * var(--_space));
  }
  :is(.charts, .stories) > .figure {
    margin: 0;
    min-width: 0;
  }
  .definition + .definition {
    margin-block-start: calc(5 * var(--_space));
    padding-block-start: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .definition > .heading {
    margin-block-end: calc(2 * var(--_space));
  }

  .guide-of + .guide-of {
    margin-block-start: calc(4 * var(--_space));
  }
  .guide-of {
    break-inside: avoid;
  }
  .guide-of > .heading {
    margin-block-end: var(--_space);
  }

  .assessments + .assessments {
    margin-block-start: calc(8 * var(--_space));
  }
  .assessments :is(th, td) {
    vertical-align: top;
    text-align: start;
  }
  .assessments caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* What they say, and who says it: else each row is as tall as a phone. */
  .assessments td:nth-last-child(-n + 2) {
    min-width: 14rem;
  }
  .changes + .changes {
    margin-block-start: calc(5 * var(--_space));
  }
  .changes ul {
    margin: calc(2 * var(--_space)) 0 0;
    padding: 0;
    list-style: none;
  }
  .changes li {
    max-width: 70ch;
    padding-block: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .changes p {
    margin: 0;
  }

  @container (max-width: 30rem) {
    .cover > .heading {
      font-size: calc((var(--_size-4) + var(--_size-5)) / 2);
    }
    .subtitle {
      font-size: var(--_size-3);
    }
    .facts {
      display: grid;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .cover {
      border-color: #000;
    }
    .contents {
      break-inside: avoid;
    }
    .back {
      display: none;
    }
    .contents .link {
      color: inherit;
      text-decoration: none;
    }
    section.chapter {
      break-before: page;
    }
    .assessments table {
      font-size: var(--_size-1);
      line-height: 1.25;
    }
    .assessments :is(th, td) {
      padding-block: 1px;
    }
    .assessments .status {
      white-space: nowrap;
    }
    .assessments tr {
      break-inside: avoid;
    }
    .assessments td:nth-last-child(-n + 2) {
      min-width: 0;
    }
    .introduction {
      break-after: avoid;
    }
    .charts,
    .stories {
      display: block;
    }
    :is(.charts, .stories) > .figure + .figure {
      margin-block-start: calc(8 * var(--_space));
    }
    /* Between its entries a definition may break: pages of the longest would else be a quarter empty. */
    .definition-list {
      display: block;
    }
    .definition-list > div {
      break-inside: avoid;
    }
  }
`;
