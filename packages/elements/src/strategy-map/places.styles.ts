import { css } from 'lit';

/** The map as a list, lane by lane, with its links in words: where a drawing would be too small to read. */
const list = css`
  .key,
  .channel,
  .passages,
  .nodes::after {
    display: none;
  }
  .frame {
    overflow: visible;
    margin-top: calc(3 * var(--_space));
  }
  .map {
    width: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_space));
  }
  .lane {
    display: block;
    background: none;
  }
  .lane-head {
    position: static;
    width: auto;
  }
  .track {
    display: block;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_space));
  }
  .nodes {
    display: grid;
    grid-auto-flow: row;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    margin-top: calc(2 * var(--_space));
  }
  .node {
    grid-area: auto;
    grid-template-columns: minmax(0, 1fr);
    contain: none;
    padding: 0;
  }
  button:where(:not(.button, .export-item)) {
    min-height: 0;
  }
  .affects {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    font-size: var(--_size-2);
  }
  .affects span {
    overflow-wrap: anywhere;
  }
`;

/** Narrow places, forced colours, right to left, paper. */
export const places = css`
  @container (max-width: 40rem) {
    ${list}
    .panel {
      min-height: 0;
    }
    .hint {
      display: none;
    }
  }
  @container (min-width: 40.01rem) and (max-width: 60rem) {
    .map {
      --_head: 9rem;
    }
  }

  :host(:dir(rtl)) .channel,
  :host(:dir(rtl)) .passages {
    transform: scaleX(-1);
  }
  /* Letters are not mirrored with the drawing. */
  :host(:dir(rtl)) marker .letter {
    transform: scaleX(-1);
    transform-origin: 8px 8px;
  }
  :host(:dir(rtl)) .question-mark {
    transform: scaleX(-1);
  }

  @media (min-height: 44rem) {
    @container (min-width: 60rem) {
      .panel:not(.idle) {
        position: sticky;
        z-index: 3;
        inset-block-end: 0;
      }
      .node button {
        scroll-margin-block-end: 21rem;
      }
    }
  }

  @media (forced-colors: active) {
    .question-mark rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .question-mark text {
      fill: CanvasText;
    }
    .link {
      stroke: CanvasText;
    }
    .sign {
      stroke: CanvasText;
    }
    .sign circle {
      fill: Canvas;
    }
    .sign .head {
      fill: CanvasText;
      stroke: none;
    }
    .looking .link:not(.lit) {
      stroke: GrayText;
    }
    .sign.quiet {
      stroke: GrayText;
    }
    .sign.quiet .head {
      fill: GrayText;
    }
    .active button {
      border: 3px solid Highlight;
    }
    .lit button {
      border-width: 2px;
    }
  }

  @media print {
    :host {
      --_quiet: #fff;
      --_unit: 0;
      --_size-2: 0.8125rem;
      --_size-1: 0.75rem;
    }
    /* Small enough for seven lanes on one sheet; its letters are then about seven points high. */
    .map {
      --_head: 6rem;
      --_zoom: 0.55;
      zoom: 0.78;
      break-inside: avoid;
    }
    /* Heading and drawing share a page; what is said of it may go on overleaf. */
    :host {
      break-inside: auto;
    }
    .heading,
    .sentence,
    .above {
      break-inside: avoid;
      break-after: avoid;
    }
    .frame {
      overflow: visible;
      break-inside: avoid;
    }
    /* Lines need less height on paper than the pointer does on a screen. */
    .channel {
      zoom: var(--_zoom);
      margin-inline-start: calc(var(--_head) / var(--_zoom));
      width: calc(100% - var(--_head) / var(--_zoom));
    }
    /* A link is as thick through a lane as it is between lanes. */
    .passages {
      --_pen: var(--_zoom);
    }
    .channel .place {
      font-size: calc(var(--_size-1) / var(--_zoom));
    }
    .lane {
      break-inside: avoid;
      border-top: 1px solid #000;
    }
    .lane-head {
      position: static;
      padding-inline: 0 4px;
    }
    .lane-name,
    button:where(:not(.button, .export-item)) {
      font-size: var(--_size-1);
      line-height: 1.25;
    }
    .node {
      padding-inline: 1px;
    }
    button:where(:not(.button, .export-item)) {
      gap: 2px;
      min-height: 2.25rem;
      padding: 1px 2px;
    }
    button .status {
      gap: 3px;
    }
    .panel:not(.idle),
    .hint {
      display: none;
    }
    .panel {
      min-height: 0;
    }
    .large {
      ${list}
      .map {
        zoom: 1;
      }
      .frame {
        break-inside: auto;
      }
    }
  }
`;
