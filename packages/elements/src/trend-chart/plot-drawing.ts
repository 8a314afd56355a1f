import { markPath, type DrawingView, type PlotMark, type SeriesView } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent, valueLines } from '../plot/drawing.js';

/** The averages before and after, over the part of the plot that they are of. */
export function segmentStrip({ segments }: DrawingView): TemplateResult | typeof nothing {
  if (segments.length === 0) return nothing;
  return html`<svg class="levels" height="1.6em" aria-hidden="true">
    ${segments.map(({ kind, x, text, tiers }) => {
      // Engines do not agree on what dx does to a text that ends at its place.
      const [side, anchor] = kind === 'before' ? [-6, 'end'] : [6, 'start'];
      return svg`<svg class="place" x=${percent(x)}><text class=${`segment ${kind} tiered ${tiers}`} x=${side} y="1.1em" text-anchor=${anchor}>${text}</text></svg>`;
    })}
  </svg>`;
}

/** Grid, bands, lines, marks and the reading line. */
export function picture(drawing: DrawingView, at: number, reading: boolean): TemplateResult {
  const { form, yTicks, zeroY, control, interval, references, series, noteMarks } = drawing;
  return html`<svg class="picture" width="100%" height="100%" aria-hidden="true">
    ${valueLines(yTicks)}
    <svg class="paths" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      ${path('limits', control.band)} ${path('interval', interval.band)}
      ${path('whiskers', interval.whiskers)}
      ${series.map(({ bars }) => bars.map((bar) => svg`<path class=${bar.hollow ? 'bar hollow' : 'bar'} d=${bar.path}></path>`))}
      ${path('limit', control.edges)} ${path('centre', control.centre)}
      ${references.map((line) => svg`<path class=${`reference ${line.kind} order-${String(line.order)}`} d=${line.path}></path>`)}
      ${series.map((line) => svg`<path class=${`line series-${String(line.look)}`} d=${line.path}></path>`).reverse()}
    </svg>
    ${references.map(leader)}
    ${zeroY === null ? nothing : svg`<line class="zero" x1="0" x2="100%" y1=${percent(zeroY)} y2=${percent(zeroY)}></line>`}
    ${noteMarks.map(({ x }) => svg`<line class="note-line" x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%"></line>`)}
    ${reading ? cursor(drawing, at) : nothing}
    ${series.map((one) => one.marks.map((mark) => markDrawing(mark, one.look, form))).reverse()}
    ${reading ? series.map((one) => ring(one, at)) : nothing}
    ${series.length === 1 && series[0] ? latestLabel(drawing, series[0]) : nothing}
  </svg>`;
}

/** Share of the plot's width beyond which the eye still goes from a line's end to its label. */
const NEAR = 90;

/** From the end of a line to its label, where the chart goes on without it. */
function leader({ kind, endX, endY }: DrawingView['references'][number]): TemplateResult | typeof nothing {
  if (endX > NEAR || kind === 'before' || kind === 'after') return nothing;
  return svg`<line class="leader" x1=${percent(endX)} x2="100%" y1=${percent(endY)} y2=${percent(endY)}></line>`;
}

function path(name: string, d: string): TemplateResult | typeof nothing {
  return d === '' ? nothing : svg`<path class=${name} d=${d}></path>`;
}

function markDrawing(
  { x, y, shape, hollow }: PlotMark,
  series: number,
  form: DrawingView['form'],
): TemplateResult {
  const classes = `mark ${shape} series-${String(series)}${hollow ? ' hollow' : ''}`;
  if (shape === 'plain')
    return svg`<circle class=${classes} cx=${percent(x)} cy=${percent(y)} r=${form === 'dots' ? 3.5 : 2.5}></circle>`;
  return svg`<svg class="place" x=${percent(x)} y=${percent(y)}><path class=${classes} d=${markPath(shape, series)}></path></svg>`;
}

function cursor({ places }: DrawingView, at: number): TemplateResult {
  const x = percent(places[at] ?? 0);
  return svg`<line class="cursor" x1=${x} x2=${x} y1="0" y2="100%"></line>`;
}

function ring({ points, look }: SeriesView, at: number): TemplateResult | typeof nothing {
  const point = points[at];
  if (!point) return nothing;
  return svg`<circle class=${`ring series-${String(look)}`} cx=${percent(point.x)} cy=${percent(point.y)} r="7"></circle>`;
}

/** The latest figure at its own point, where it cannot stand at the end of its line. */
function latestLabel(
  { endLabels, form }: DrawingView,
  { points, last }: SeriesView,
): TemplateResult | typeof nothing {
  const point = points[last];
  const label = endLabels.find(({ kind }) => kind === 'series');
  if (!point || !label) return nothing;
  const before = points.slice(0, last).findLast((one) => one !== null);
  // On a bar; beside a line on the side it does not come from; at the edge, where there is room.
  const below = form !== 'bars' && (point.y < 8 || (point.y < 88 && before && before.y < point.y));
  const anchor = point.x > 60 ? 'end' : point.x < 40 ? 'start' : 'middle';
  return svg`<text class="here" x=${percent(point.x)} y=${percent(point.y)} dx=${anchor === 'end' ? 6 : anchor === 'start' ? -6 : 0} dy=${below ? '1.5em' : '-0.75em'} text-anchor=${anchor}>${label.short}</text>`;
}

/** Names and figures at the ends of the lines. */
export function endLabels({ endLabels: labels, ahead }: DrawingView): TemplateResult {
  return html`<svg class="ends" aria-hidden="true">
    ${labels.map(({ kind, series, lines, values, y }) => {
      if (y === null || (ahead && kind === 'series' && lines.length === 0)) return nothing;
      const all = [...values, ...lines];
      const several = kind === 'series' && lines.length > 0;
      const [x, first] = [several ? '14' : '0', `${String(0.35 - (all.length - 1) * 0.6)}em`];
      return svg`${several ? svg`<svg class="place" x="5" y=${percent(y)}><path class=${`mark end series-${String(series)}`} transform="translate(0 ${(all.length - 1) * -7})" d=${markPath('end', series)}></path></svg>` : nothing}
      <text class=${`end ${kind} series-${String(series)}`} y=${percent(y)}>
        ${all.map((line, at) => svg`<tspan class=${at < values.length ? 'figure' : 'name'} x=${x} dy=${at === 0 ? first : '1.2em'}>${line}</tspan>`)}
      </text>`;
    })}
  </svg>`;
}

/** Height of a row of marks. Lengths are in em, as not every engine reads rem in the attributes of a drawing. */
const ROW = 1.85;

/** Numbered marks above the time axis. */
export function noteStrip({
  noteMarks,
  noteRows,
}: Pick<DrawingView, 'noteMarks' | 'noteRows'>): TemplateResult | typeof nothing {
  if (noteRows === 0) return nothing;
  return html`<svg class="strip" height="${String(noteRows * ROW)}em" aria-hidden="true">
    ${noteMarks.map(({ x, row, number, text, tiers }) => {
      const y = `${String(row * ROW + 1)}em`;
      return svg`<svg class="place" x=${percent(x)} y=${y}>
        <circle class="note-mark" r="0.75em"></circle>
        <text class="note-number" dy="0.35em" text-anchor="middle">${number}</text>
        <text class=${`note-text tiered ${tiers}`} dx="1.1em" dy="0.35em">${text}</text>
      </svg>`;
    })}
  </svg>`;
}

/** Labels of the time axis. */
export function timeLabels({
  timeLabels: labels,
  timeLines,
  places,
}: Pick<DrawingView, 'timeLabels' | 'timeLines' | 'places'>): TemplateResult {
  return html`<svg class="time" height="${String(timeLines * 1.15 + 1)}em" aria-hidden="true">
    ${places.length <= 60 ? places.map((x) => svg`<line class="tick" x1=${percent(x)} x2=${percent(x)} y1="0" y2="3"></line>`) : nothing}
    ${labels.map(
      ({ x, lines, tiers }) => svg`<text class=${`tiered ${tiers}`} y="0.6em" text-anchor="middle">
      ${lines.map((line) => svg`<tspan x=${percent(x)} dy="1.1em">${line}</tspan>`)}
    </text>`,
    )}
  </svg>`;
}
