import type { TrendSparklineView } from '@cairn/views';
import { css, nothing, svg, type TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';

type Drawing = Pick<TrendSparklineView, 'frame' | 'geometry' | 'sentence' | 'lastIsProvisional'>;

/** The drawing of a sparkline, named by its sentence. */
export function sparkline(drawing: Drawing): TemplateResult {
  const { geometry, frame } = drawing;
  const { last, targetY, dots } = geometry;
  // A page has hundreds of these: each template within a template would cost as much again as this one does.
  if (last === null || targetY === null || dots !== '') return withGaps(drawing);
  return html`<svg
    class="sparkline"
    part="sparkline"
    viewBox=${viewBoxOf(frame)}
    role="img"
    aria-label=${drawing.sentence}
  >
    <path class="target" d=${targetPath(frame, targetY)}></path>
    <path class="line" d=${geometry.path}></path>
    <circle class=${lastClass(drawing)} cx=${last.x} cy=${last.y} r="2.5"></circle>
  </svg>`;
}

/** The same where something is missing: a target, neighbours of a point, or all figures. */
function withGaps(drawing: Drawing): TemplateResult {
  const { frame, sentence, geometry } = drawing;
  const { path, dots, last, targetY } = geometry;
  return html`<svg
    class="sparkline"
    part="sparkline"
    viewBox=${viewBoxOf(frame)}
    role="img"
    aria-label=${sentence}
  >
    ${targetY === null ? nothing : svg`<path class="target" d=${targetPath(frame, targetY)}></path>`}
    <path class="line" d=${path}></path>
    ${dots === '' ? nothing : svg`<path class="dots" d=${dots}></path>`}
    ${last === null ? nothing : svg`<circle class=${lastClass(drawing)} cx=${last.x} cy=${last.y} r="2.5"></circle>`}
  </svg>`;
}

const viewBoxOf = ({ width, height }: Drawing['frame']) => `0 0 ${String(width)} ${String(height)}`;

const targetPath = ({ width, margin }: Drawing['frame'], y: number) =>
  `M${String(margin)} ${String(y)}H${String(width - margin)}`;

const lastClass = ({ lastIsProvisional }: Drawing) => (lastIsProvisional ? 'last hollow' : 'last');

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
