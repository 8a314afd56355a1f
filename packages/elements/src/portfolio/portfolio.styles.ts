import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .note {
    max-width: 60ch;
    margin: calc(2 * var(--_space)) 0 0;
    padding-inline-start: calc(2 * var(--_space));
    border-inline-start: 3px solid var(--_strong-line);
    color: var(--_muted);
  }
  .grid {
    --_sentence-display: none;
  }
  .share {
    display: grid;
    max-width: 40rem;
    margin-block: calc(2 * var(--_space));
  }

  .panel {
    display: grid;
    gap: calc(4 * var(--_space));
    justify-items: start;
    margin-block-end: calc(5 * var(--_space));
    padding: calc(4 * var(--_space));
    background: var(--_quiet);
  }
  .panel .note {
    margin: 0;
  }
  .chosen {
    width: 100%;
    max-width: 40rem;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: place;
  }
  .chosen:empty {
    display: none;
  }
  .chosen > li {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
    counter-increment: place;
  }
  .chosen > li::before {
    min-width: 1.5em;
    color: var(--_muted);
    content: counter(place);
    text-align: end;
  }
  .chosen .name {
    flex: 1;
    min-width: 0;
  }
  .moves {
    display: flex;
    flex: none;
    gap: var(--_space);
  }
  .moves .button {
    width: 2rem;
    min-height: 2rem;
    padding: 0;
    font-size: var(--_size-3);
  }
  .pick-row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    width: 100%;
  }
  .pick {
    display: flex;
    flex: 1 1 18rem;
    gap: calc(2 * var(--_space));
    align-items: end;
    min-width: 0;
    max-width: 26rem;
  }
  /* However long the names in a list: in WebKit they would widen the page. */
  .pick select {
    overflow: hidden;
    contain: paint;
  }
  .pick .field {
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
  }
  .pick .button {
    flex: none;
  }

  .tiles {
    display: grid;
    gap: calc(2 * var(--_space)) calc(8 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    margin: calc(3 * var(--_space)) 0 0;
    padding: 0;
    list-style: none;
  }
  .tiles > li {
    min-width: 0;
  }

  @container (max-width: 26rem) {
    .panel {
      padding: calc(3 * var(--_space));
    }
    .chosen > li {
      flex-wrap: wrap;
      gap: var(--_space) calc(2 * var(--_space));
    }
    .chosen .name {
      flex-basis: 60%;
    }
    .moves {
      margin-inline-start: auto;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    .panel,
    .share {
      display: none;
    }
  }
`;
