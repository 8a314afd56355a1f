import { css } from 'lit';

export const styles = css`
  :host {
    background: none;
    container-type: inline-size;
  }
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_space)) calc(4 * var(--_space));
    margin-block-end: calc(5 * var(--_space));
  }
  /* Keeps the room of one row of pickers while the document is on its way. */
  .pickers:empty {
    min-height: 3.75rem;
  }
  label {
    display: grid;
    flex: 1 1 12rem;
    gap: var(--_space);
    min-width: 0;
    max-width: 22rem;
  }
  .name {
    color: var(--_muted);
    font-size: var(--_size-2);
  }
  select {
    width: 100%;
    min-width: 0;
    min-height: 2.5rem;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  optgroup,
  option {
    background: var(--_ground);
    color: var(--_ink);
  }
  @container (max-width: 30rem) {
    label {
      flex-basis: 100%;
      max-width: none;
    }
  }
  @media print {
    :host {
      break-inside: auto;
    }
    select {
      border: 0;
      padding: 0;
      appearance: none;
    }
  }
`;
