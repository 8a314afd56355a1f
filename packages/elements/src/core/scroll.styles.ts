import { css } from 'lit';

/**
 * Frames that scroll to the side, `.table-frame` and `.scrolls`: a side where there is more is shaded, without a script. Needs the tokens.
 */
export const scrollStyles = css`
  .table-frame {
    max-width: 100%;
    overflow-x: auto;
  }
  /* What covers the shades moves with what is scrolled. */
  .table-frame,
  .scrolls {
    --_shade: color-mix(in srgb, var(--_ink) 22%, transparent), transparent;
    background:
      linear-gradient(90deg, var(--_ground) 50%, transparent) local,
      linear-gradient(-90deg, var(--_ground) 50%, transparent) local 100%,
      linear-gradient(90deg, var(--_shade)),
      linear-gradient(-90deg, var(--_shade)) 100%;
    background-repeat: no-repeat;
    background-size:
      2rem 100%,
      2rem 100%,
      0.75rem 100%,
      0.75rem 100%;
  }
  /* The reader's own colours have no shades: lines at both sides, where the browser can tell that a frame scrolls. */
  @media (forced-colors: active) {
    .table-frame,
    .scrolls {
      border-inline: 1px solid Canvas;
      animation: more linear;
      animation-timeline: scroll(self inline);
    }
  }
  @keyframes more {
    from,
    to {
      border-inline-color: CanvasText;
    }
  }
  @media print {
    .table-frame,
    .scrolls {
      overflow: visible;
      background: none;
    }
  }
`;
