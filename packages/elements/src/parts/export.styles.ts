import { css } from 'lit';

/** The export menu. It stands in the flow of its widget, where no edge of the page cuts it off. */
export const exportStyles = css`
  .export {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(2 * var(--_space)) calc(3 * var(--_space));
    margin-top: calc(3 * var(--_space));
  }
  .export-menu {
    display: grid;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .export-item {
    min-height: var(--_control);
    padding: 0 calc(2.5 * var(--_space));
    border: 0;
    background: none;
    font-size: var(--_size-2);
    text-align: start;
    cursor: pointer;
  }
  .export-item:hover,
  .export-item:focus-visible {
    background: var(--_highlight);
  }
  .export-item:focus-visible {
    outline-offset: -3px;
  }
  .export-told {
    align-self: center;
    color: var(--_muted);
  }
  @media print {
    .export {
      display: none;
    }
  }
`;
