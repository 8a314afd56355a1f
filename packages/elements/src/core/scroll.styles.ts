import { css } from 'lit';

/** Frames in which tables scroll to the side: a side where there is more is shaded, without a script. Needs the tokens. */
export const scrollStyles = css`
  .table-frame {
    max-width: 100%;
    overflow: auto;
    /* What covers the shades moves with what is scrolled. */
    background:
      linear-gradient(
          90deg,
          var(--_ground) 12px,
          transparent 24px calc(100% - 24px),
          var(--_ground) calc(100% - 12px)
        )
        local,
      linear-gradient(90deg, var(--_line), transparent 12px calc(100% - 12px), var(--_line));
  }
  /* The reader's own colours have no shades: lines at both sides, where the browser can tell that a frame scrolls. */
  @media (forced-colors: active) {
    .table-frame {
      animation: more linear;
      animation-timeline: scroll(self inline);
    }
  }
  @keyframes more {
    from,
    to {
      border-inline: 1px solid;
    }
  }
  @media print {
    .table-frame {
      overflow: visible;
    }
  }
`;
