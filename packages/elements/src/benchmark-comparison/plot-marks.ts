import { STATUS_SHAPES, type FunnelDot, type PlotKey, type StatusView } from '@cairn/views';
import { svg, type TemplateResult } from 'lit';

/** Marks around their place: a dot inside the limits, a ring beyond the inner, a diamond beyond the outer. */
export function dotMark(mark: FunnelDot['mark'], row: number | null): TemplateResult {
  const data = row === null ? '' : String(row);
  switch (mark) {
    case 'inside':
      return svg`<circle class="mark inside" data-row=${data} r="3.5"></circle>`;
    case 'beyond95':
      return svg`<circle class="mark beyond95" data-row=${data} r="4"></circle>`;
    case 'beyond998':
      return svg`<path class="mark beyond998" data-row=${data} d="M0 -5.5L5.5 0L0 5.5L-5.5 0z"></path>`;
    default:
      return mark satisfies never;
  }
}

/** The reader's own area: the sign of its status. */
export function ownMark(
  { shape, tone }: Pick<StatusView, 'shape' | 'tone'>,
  row: number,
  x: string,
  y: string,
): TemplateResult {
  const { outline, sign } = STATUS_SHAPES[shape];
  return svg`<svg class="place" x=${x} y=${y}>
    <g class=${`own-mark status-icon tone-${tone}`} transform="translate(-8 -8)">
      <path class="halo" d=${outline}></path>
      <path data-row=${row} d=${outline}></path>
      <path class="sign" d=${sign}></path>
    </g>
  </svg>`;
}

/** A line or mark as the key shows it. */
export function sampleOf(sample: PlotKey['sample']): TemplateResult {
  switch (sample) {
    case 'inner':
    case 'outer':
      return svg`<path class=${`limit ${sample}`} d="M-12 0H12"></path>`;
    case 'average':
      return svg`<path class="average" d="M-12 0H12"></path>`;
    case 'median':
      return svg`<path class="median" d="M0 -7V7"></path>`;
    case 'middle':
      return svg`<rect class="middle" x="-12" y="-6" width="24" height="12"></rect>`;
    case 'comparator':
    case 'target':
      return svg`<path class=${`reference ${sample}`} d="M0 -7V7"></path>`;
    case 'neighbour':
      return svg`<circle class="mark neighbour" r="4.5"></circle>`;
    case 'own':
      return svg`<circle class="mark own-dot" r="5.5"></circle>`;
    case 'inside':
    case 'beyond95':
    case 'beyond998':
      return dotMark(sample, null);
    default:
      return sample satisfies never;
  }
}
