import { css } from 'lit';

export const styles = css`
  :host {
    --_state-height: 12rem;
    container-type: inline-size;
  }
  section {
    margin-top: calc(8 * var(--_space));
  }
  .section-heading {
    margin-bottom: var(--_space);
    font-size: var(--_size-3);
    font-weight: 600;
  }
  .sentence {
    color: var(--_ink);
    font-size: var(--_size-3);
  }
  caption {
    font-size: var(--_size-1);
  }
  tbody th {
    min-width: 9rem;
    max-width: 24rem;
  }
  td:not(.number, .prose) {
    min-width: 7.5rem;
  }
  /* A dozen columns: what stands over figures takes two lines. */
  thead .number {
    white-space: normal;
  }
  td {
    overflow-wrap: anywhere;
  }
  .more {
    margin: calc(2 * var(--_space)) 0 0;
    color: var(--_muted);
  }
  @media print {
    :host {
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      break-after: avoid;
    }
    table {
      width: 100%;
      font-size: 0.65625rem;
    }
    tbody th,
    td:not(.number, .prose),
    :is(th, td) {
      min-width: 0;
      padding-inline: 0 6px;
      overflow-wrap: break-word;
      white-space: normal;
    }
    thead th {
      font-size: inherit;
    }
    tbody td:not(.number, .prose) {
      min-width: 4rem;
    }
    :is(th, td).prose {
      min-width: 8rem;
    }
  }
`;
