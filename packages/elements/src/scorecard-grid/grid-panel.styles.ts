import { css } from 'lit';

/** What an open cell says, and the key. */
export const panelStyles = css`
  .detail-row td {
    background: var(--_highlight);
  }
  .detail {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    justify-items: start;
    gap: calc(1.5 * var(--_space));
    width: min(100cqi, 48rem);
    padding: calc(3 * var(--_space)) calc(5 * var(--_space));
  }
  .detail p,
  .detail ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .commentary-row td {
    padding: 0;
  }
  .commentary {
    position: sticky;
    inset-inline-start: 0;
    width: min(100cqi, 52rem);
    padding-block: calc(2 * var(--_space));
    padding-inline: calc(var(--_marker) + var(--_indent)) calc(4 * var(--_space));
  }
  /* Where many rate themselves the table is wide, and so is the room for what they say. */
  .commentary:has(li:nth-child(6)) {
    width: min(100cqi, 100rem);
  }
  .commentary > .rich-text + .ratings-heading,
  .commentary > .ratings-heading + .ratings {
    margin-top: calc(2 * var(--_space));
  }
  .commentary :is(p, ul) {
    margin-bottom: 0;
  }
  .ratings-heading,
  .whose {
    font-weight: 600;
  }
  .ratings {
    columns: 19rem;
    column-gap: calc(8 * var(--_space));
    padding: 0;
    list-style: none;
  }
  .ratings li {
    break-inside: avoid;
    padding-bottom: calc(2 * var(--_space));
  }
  .rated {
    display: flex;
    align-items: start;
    gap: calc(1.5 * var(--_space));
    margin: 0;
  }
  .rated .status-icon {
    margin-block-start: 0.2em;
  }
  .ratings .rich-text {
    padding-inline-start: calc(1em + 1.5 * var(--_space));
  }
  .detail-heading {
    font-weight: 600;
  }
  .detail-main {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .detail-main .status {
    font-weight: 600;
  }
  .detail-trend {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: calc(2 * var(--_space));
    width: min(100%, 26rem);
    color: var(--_muted);
    font-size: var(--_size-1);
  }

  .hint,
  .missing,
  .key {
    margin: calc(2 * var(--_space)) 0 0;
    color: var(--_muted);
    font-size: var(--_size-1);
  }
  .key,
  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(4 * var(--_space));
  }
  .key ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
  }
  .key .letter {
    font-weight: 600;
  }
  .key-heading {
    font-weight: 600;
  }
`;
