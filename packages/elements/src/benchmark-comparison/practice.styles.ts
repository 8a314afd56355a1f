import { css } from 'lit';

/** Choices above the comparison, and good practice beneath it. */
export const practiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    margin-top: calc(3 * var(--_space));
  }
  .choice {
    display: inline-flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
    max-width: 100%;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .choice select {
    min-height: 2rem;
    max-width: 100%;
    padding: 0 calc(2 * var(--_space));
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
    font-size: var(--_size-2);
  }

  .practice {
    margin-top: calc(5 * var(--_space));
    padding-top: calc(3 * var(--_space));
    border-top: 1px solid var(--_strong-line);
  }
  .sub-heading {
    font-weight: 600;
    font-size: var(--_size-3);
  }
  .practice p {
    margin: var(--_space) 0 0;
    max-width: 75ch;
  }
  .practice .caution,
  .practice .term,
  .practice .kind,
  .practice .evidence {
    color: var(--_muted);
  }
  .practice .term {
    margin-top: calc(2 * var(--_space));
    font-size: var(--_size-1);
  }
  .practice .documents {
    margin-top: calc(5 * var(--_space));
  }
  .practice ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice .better {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: calc(5 * var(--_space)) calc(8 * var(--_space));
    padding-top: calc(3 * var(--_space));
  }
  .better > li {
    min-width: 0;
  }
  .practice .who {
    margin: 0;
  }
  .differences li,
  .leads li {
    margin-top: var(--_space);
  }
  .measure::after {
    content: ':';
  }
  .practice a {
    color: var(--_accent);
  }
`;
