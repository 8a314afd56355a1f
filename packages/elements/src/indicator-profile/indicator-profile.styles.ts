import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 16rem;
    container-type: inline-size;
  }
  .heading {
    font-size: var(--_size-4);
  }
  .line {
    color: var(--_muted);
  }
  .compact-figure {
    margin-top: calc(3 * var(--_space));
  }
  .compact-value {
    font-size: var(--_size-5);
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 calc(12 * var(--_space));
  }
  .aside:empty {
    display: none;
  }
  section {
    margin-top: calc(8 * var(--_space));
  }
  .section-heading {
    margin-bottom: calc(2 * var(--_space));
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .table-frame + .table-frame {
    margin-top: calc(4 * var(--_space));
  }
  /* Words in a table that scrolls need not stand one above the other. */
  .table-frame :is(th, td):not(.number) {
    min-width: 6rem;
  }
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
    max-width: 65ch;
    margin: 0;
    padding: calc(2 * var(--_space)) 0 0;
    border-top: 1px solid var(--_line);
    list-style: none;
  }
  .item-head {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .items a {
    display: inline-block;
    min-height: 24px;
    min-width: 24px;
    color: var(--_accent);
    text-underline-offset: 2px;
  }
  blockquote {
    margin: var(--_space) 0 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
    font-style: italic;
  }
  footer {
    display: flow-root;
    margin-top: calc(8 * var(--_space));
    padding-top: calc(3 * var(--_space));
    border-top: 1px solid var(--_strong-line);
  }
  .download {
    display: block;
    max-width: 100%;
    min-height: 2.25rem;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  .download:hover {
    background: var(--_quiet);
  }
  /* A table of many columns is scrolled in any case: its sentences take lines of some length. */
  @container (max-width: 40rem) {
    .table-frame tr:has(> :nth-child(5)) > td:not(.number) {
      min-width: 10rem;
    }
  }
  /* What is read on the side stands beside the definition where both have room for a line of words. */
  @container (min-width: 60rem) {
    .sections {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    section {
      break-inside: avoid;
    }
    .download {
      display: none;
    }
    table {
      font-size: var(--_size-1);
    }
    thead .number {
      white-space: normal;
    }
  }
`;
