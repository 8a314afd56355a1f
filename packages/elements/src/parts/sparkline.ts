import type { TrendSparklineView } from '@cairn/views';
import { css, html, nothing, svg, type TemplateResult } from 'lit';

type Drawing = Pick<TrendSparklineView, 'frame' | 'geometry' | 'sentence' | 'lastIsProvisional'>;

/** The drawing of a sparkline, named by its sentence. */
export function sparkline({ frame, geometry, sentence, lastIsProvisional }: Drawing): TemplateResult {
  const { path, dots, last, targetY } = geometry;
  return html`<svg
    class="sparkline"
    part="sparkline"
    viewBox="0 0 ${frame.width} ${frame.height}"
    role="img"
    aria-label=${sentence}
  >
    ${targetY === null ? nothing : svg`<line class="target" x1=${frame.margin} x2=${frame.width - frame.margin} y1=${targetY} y2=${targetY}></line>`}
    <path class="line" d=${path}></path>
    ${dots === '' ? nothing : svg`<path class="dots" d=${dots}></path>`}
    ${last === null ? nothing : svg`<circle class=${lastIsProvisional ? 'last hollow' : 'last'} cx=${last.x} cy=${last.y} r="2.5"></circle>`}
  </svg>`;
}

export const sparklineStyles = css`
  .sparkline {
    width: 100%;
    height: auto;
    fill: none;
    stroke: var(--_ink);
  }
  .sparkline .line {
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .sparkline .dots {
    stroke-width: 4;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .sparkline .target {
    stroke: var(--_muted);
    stroke-dasharray: 3 3;
    vector-effect: non-scaling-stroke;
  }
  .sparkline .last {
    fill: var(--_ink);
    stroke-width: 1.5;
  }
  .sparkline .hollow {
    fill: var(--_ground);
  }
  @media (forced-colors: active) {
    .sparkline {
      stroke: CanvasText;
    }
    .sparkline .target {
      stroke: GrayText;
    }
    .sparkline .last {
      fill: CanvasText;
    }
    .sparkline .hollow {
      fill: Canvas;
    }
  }
`;
