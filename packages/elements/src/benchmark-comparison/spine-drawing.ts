import {
  STATUS_SHAPES,
  type SpineComparisonView,
  type SpineLine,
  type SpineRow,
  type Words,
} from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { statusIcon } from '../parts/status-icon.js';
import { percent } from '../plot/drawing.js';

/** The measures in a table whose drawn column is a spine each: the worst at the left, the comparator in the middle. */
export function spineMeasures(
  view: SpineComparisonView,
  words: Words,
  choose: ((row: SpineRow, line: SpineLine) => void) | null,
): TemplateResult {
  const { table, benchmark } = words.messages;
  const { spine } = benchmark;
  const head = (name: string, text: unknown) =>
    html`<th role="columnheader" scope="col" class=${name}>${text}</th>`;
  return html`<table class="measures" role="table" aria-labelledby="heading">
      <thead>
        <tr role="row">
          ${head('name', table.indicator)} ${head('number count', spine.count)} ${head('value', table.value)}
          ${head('number comparator', html`<span lang=${view.comparator.lang ?? nothing}>${view.comparator.text}</span>`)}
          ${head('number worst', spine.worst)}
          ${head('chart', html`<span class="visually-hidden">${spine.position}</span>`)}
          ${head('number best', spine.best)} ${head('change', table.change)}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((row) => measureRow(row, view, words, choose))}
      </tbody>
    </table>
    ${spineKey(view, words)}`;
}

function measureRow(
  row: SpineRow,
  view: SpineComparisonView,
  words: Words,
  choose: ((row: SpineRow, line: SpineLine) => void) | null,
): TemplateResult {
  const several = view.areas.length > 1;
  const { name, note, lines } = row;
  const [first] = lines;
  const pick = () => {
    if (first) choose?.(row, first);
  };
  const each = (draw: (line: SpineLine, at: number) => unknown) =>
    lines.map((line, at) => html`<div class="line">${draw(line, at)}</div>`);
  return html`<tr role="row" part="row">
    <th role="rowheader" scope="row" class="name">
      ${choose ? html`<button class="link" type="button" lang=${name.lang ?? nothing} @click=${pick}>${name.text}</button>` : html`<span lang=${name.lang ?? nothing}>${name.text}</span>`}
      <span class="note">${note}</span>
    </th>
    <td role="cell" class="number count">${each(({ count }) => count)}</td>
    <td role="cell" class="value">
      ${each((line, at) => valueOf(line, several ? view.areas[at] : undefined, words))}
    </td>
    <td role="cell" class="number comparator">${row.comparator}</td>
    <td role="cell" class="number worst">${row.worst}</td>
    <td role="cell" class="chart">
      ${row.spine === null ? html`<span class="reason">${row.reason}</span>` : html`<span class="visually-hidden">${lines.map(({ position }) => position).join('; ')}</span>${spineDrawing(row)}`}
    </td>
    <td role="cell" class="number best">${row.best}</td>
    <td role="cell" class="change">${each(changeOf)}</td>
  </tr>`;
}

function valueOf(
  { status, figure }: SpineLine,
  area: SpineComparisonView['areas'][number] | undefined,
  words: Words,
): TemplateResult {
  return html`${area ? html`<span class="area" lang=${area.lang ?? nothing}>${area.text}</span> ` : nothing}<span
      class="figure"
      >${figure}</span
    >
    ${status.word === words.messages.outcomes.noData ? nothing : html`<span class="sign" part="status" title=${status.word}>${statusIcon(status)}<span class="visually-hidden">${status.word}</span></span>`}`;
}

const ARROWS = { up: '▲', down: '▼', same: '–' } as const;

function changeOf({ change, changeBrief }: SpineLine): TemplateResult | typeof nothing {
  if (!change) return nothing;
  return html`<span aria-hidden="true">${ARROWS[change.direction]} ${changeBrief}</span
    ><span class="visually-hidden">${change.text}</span>`;
}

/** How far apart the lines of a row's areas lie, of its height. */
const places = (count: number, at: number) => ((at + 0.5) / count) * 100;

function spineDrawing({ spine, lines }: SpineRow): TemplateResult | typeof nothing {
  if (!spine) return nothing;
  const { from, to, lowerQuarter, upperQuarter } = spine;
  return html`<svg class=${`spine lines-${String(lines.length)}`} aria-hidden="true">
    <rect class="range" x=${percent(from)} width=${percent(to - from)} y="10%" height="80%"></rect>
    <rect
      class="quarters"
      x=${percent(lowerQuarter)}
      width=${percent(upperQuarter - lowerQuarter)}
      y="10%"
      height="80%"
    ></rect>
    <line class="centre" x1="50%" x2="50%" y1="0" y2="100%"></line>
    ${lines.map(({ x, status }, at) => {
      if (x === null) return nothing;
      const { outline, sign } = STATUS_SHAPES[status.shape];
      return svg`<svg class="place" x=${percent(x)} y=${percent(places(lines.length, at))}>
        <g class=${`own-mark status-icon tone-${status.tone}`} transform="translate(-8 -8)">
          <path class="halo" d=${outline}></path><path d=${outline}></path><path class="sign" d=${sign}></path>
        </g>
      </svg>`;
    })}
  </svg>`;
}

function spineKey({ comparator }: SpineComparisonView, words: Words): TemplateResult {
  const { spine } = words.messages.benchmark;
  const sample = (drawn: TemplateResult) =>
    html`<svg class="sample" width="24" height="14" viewBox="-12 -7 24 14" aria-hidden="true">${drawn}</svg>`;
  return html`<ul class="key" part="key">
    <li>
      ${sample(svg`<rect class="range" x="-12" y="-5" width="24" height="10"></rect>`)}<span
        >${spine.range}</span
      >
    </li>
    <li>
      ${sample(svg`<rect class="quarters" x="-12" y="-5" width="24" height="10"></rect>`)}<span
        >${spine.middle}</span
      >
    </li>
    <li>
      ${sample(svg`<path class="centre" d="M0 -7V7"></path>`)}<span lang=${comparator.lang ?? nothing}
        >${comparator.text}</span
      >
    </li>
  </ul>`;
}
