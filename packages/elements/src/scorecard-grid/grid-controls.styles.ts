import { css } from 'lit';

/** What a reader chooses among the measures by. */
export const controlStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    margin-block: calc(3 * var(--_space));
  }
  .toggle,
  .close {
    min-height: 2rem;
    padding: 0 calc(3 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_ground);
  }
  .toggle .marker {
    display: inline-block;
    margin-inline-start: calc(1.5 * var(--_space));
    transform: rotate(90deg);
  }
  .toggle .marker.open {
    transform: rotate(270deg);
  }
  .fields {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .fields label {
    display: grid;
    flex: 1 1 9rem;
    gap: 2px;
    max-width: 20rem;
    min-width: min(100%, 9rem);
  }
  .fields label > span {
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .fields input,
  .fields select {
    width: 100%;
    min-width: 0;
    min-height: 2rem;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    font: inherit;
  }
  .state-of-grid {
    color: var(--_muted);
  }
`;
