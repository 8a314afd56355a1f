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
    min-width: 7.5rem;
    max-width: 24rem;
  }
  td:not(.number, .prose) {
    min-width: 6rem;
  }
  :is(th, td).prose {
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
  /* Scrolled in any case: the name stays, and no row is high for what is out of sight. */
  @container (max-width: 60rem) {
    th,
    td {
      padding-inline: 0 calc(3 * var(--_space));
    }
    /* What the keyboard reaches must not lie under the names. */
    .table-frame {
      scroll-padding-inline-start: min(45cqi, 16rem);
    }
    tr > :first-child {
      position: sticky;
      z-index: 1;
      inset-inline-start: 0;
      background: var(--_ground);
    }
    .measures td {
      white-space: nowrap;
    }
  }
  @container (max-width: 40rem) {
    tr > :first-child {
      min-width: 7.5rem;
      max-width: 45cqi;
    }
    td {
      white-space: nowrap;
    }
    :is(th, td).prose {
      min-width: 20rem;
      white-space: normal;
    }
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
    .measures td,
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
