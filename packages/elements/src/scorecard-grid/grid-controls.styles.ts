import { css } from 'lit';

/** What a reader chooses among the measures by, where it is not as everywhere. */
export const controlStyles = css`
  .tools {
    align-items: center;
  }
  .button .marker {
    display: inline-block;
    margin-inline-start: calc(1.5 * var(--_space));
    transform: rotate(90deg);
  }
  .button .marker.open {
    transform: rotate(270deg);
  }
  .fields {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
  }
  .fields .field {
    flex: 1 1 9rem;
    max-width: 20rem;
    min-width: min(100%, 9rem);
  }
  .state-of-grid {
    color: var(--_muted);
  }
`;
