import { css } from 'lit';

/** What the map says in words beneath it: the panel of an objective, the questions, the tables. */
export const wordStyles = css`
  .asked {
    padding: 0 0.4em;
    border: 1.5px solid currentcolor;
    border-radius: var(--_radius);
    font-style: normal;
    font-size: var(--_size-1);
    font-weight: 600;
    white-space: nowrap;
    color: var(--_ink);
  }
  .questions {
    margin-top: calc(3 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-top: 1px solid var(--_strong-line);
  }
  .questions > p,
  .questions li > span {
    max-width: 70ch;
  }
  .questions ul {
    display: grid;
    gap: calc(2 * var(--_space));
    margin-top: calc(2 * var(--_space));
  }
  .questions li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space) calc(2 * var(--_space));
  }
  .questions li > span {
    flex: 1 1 14rem;
  }

  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    align-content: start;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    margin-top: calc(3 * var(--_space));
    padding-block: calc(3 * var(--_space));
    border-top: 1px solid var(--_strong-line);
    background: var(--_ground);
    min-height: 9rem;
  }
  .idle strong {
    font-weight: 600;
  }
  @container (min-width: 40.01rem) {
    .idle > :has(.long) {
      grid-column-end: span 2;
    }
    .idle .long {
      columns: 2;
      column-gap: calc(6 * var(--_space));
    }
    .idle .long li {
      break-inside: avoid;
    }
    /* A list that would be taller than a screen takes the whole row. */
    .idle > :has(.long > :nth-child(40)) {
      grid-column: 1 / -1;
    }
    .idle .long:has(> :nth-child(40)) {
      columns: 13rem;
    }
  }
  .hint {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .panel-heading {
    font-size: var(--_size-3);
    font-weight: 600;
    line-height: 1.3;
  }
  .panel-head {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    align-content: start;
  }
  .about .status {
    font-weight: 600;
  }
  .measures,
  .phrases {
    display: grid;
    gap: calc(1.5 * var(--_space));
    margin-top: var(--_space);
  }
  .measures .status {
    display: flex;
    font-size: var(--_size-1);
  }
  .phrases li,
  .affects li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
  }
  .evidence {
    display: block;
    color: var(--_muted);
  }
  .phrases strong,
  .measures strong {
    font-weight: 600;
  }
  .figures .table-frame + .table-frame {
    margin-top: calc(4 * var(--_space));
  }
`;
