import type { BenchmarkComparisonView, ComparisonRow, MovementView, Words } from '@cairn/views';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';
import { statusLabel } from '../parts/status-icon.js';
import { axisDrawing, groundOf, rowDrawing, type Ground } from './drawing.js';

/** The areas in a table whose third column is drawn. */
export function rankedAreas(
  view: BenchmarkComparisonView,
  words: Words,
  choose: ((row: ComparisonRow) => void) | null,
): TemplateResult {
  const { table, comparison } = words.messages;
  const moves = view.movementHead !== null;
  const ground = groundOf(view);
  return html`<table class="areas" role="table" aria-labelledby="heading">
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="rank">${table.rank}</th>
        ${moves ? html`<th role="columnheader" scope="col" class="move">${view.movementHead}</th>` : nothing}
        <th role="columnheader" scope="col" class="name">${table.area}</th>
        <th role="columnheader" scope="col" class="chart">
          <span class="visually-hidden">${comparison.chart}</span>${axisDrawing(view)}
        </th>
        <th role="columnheader" scope="col" class="number value">
          ${table.value}${view.unit === '' ? nothing : html` <span class="unit">(${view.unit})</span>`}
        </th>
        <th role="columnheader" scope="col" class="verdict">${table.status}</th>
      </tr>
    </thead>
    <tbody>
      ${view.rows.map((row) => areaRow(row, view, ground, words, choose))}
    </tbody>
  </table>`;
}

function areaRow(
  row: ComparisonRow,
  view: BenchmarkComparisonView,
  ground: Ground,
  words: Words,
  choose: ((row: ComparisonRow) => void) | null,
): TemplateResult {
  const { benchmark, comparison } = words.messages;
  const aside = row.own ? comparison.own : row.neighbour ? benchmark.neighbour : null;
  const said = aside === null ? nothing : html`<span class="visually-hidden">, ${aside}</span>`;
  const pick = () => {
    choose?.(row);
  };
  const name = choose
    ? html`<button class="link" type="button" lang=${row.lang ?? nothing} @click=${pick}>${row.name}</button>`
    : row.lang === null && aside === null
      ? row.name
      : html`<span class="called" lang=${row.lang ?? nothing}>${row.name}</span>`;
  return html`<tr
    role="row"
    class=${row.own ? 'own' : row.neighbour ? 'neighbour' : nothing}
    part=${row.own ? 'row own-row' : 'row'}
  >
    <td role="cell" class="rank">${row.rank}</td>
    ${view.movementHead === null ? nothing : html`<td role="cell" class="move">${moved(row.movement)}</td>`}
    <th role="rowheader" scope="row" class="name">${name}${said}</th>
    <td role="cell" class="chart">
      <span class="visually-hidden">${row.intervalText}</span>${rowDrawing(row, view, ground)}
    </td>
    <td role="cell" class=${row.value.number ? 'number value' : 'number value words'}>
      ${row.value.number?.number ?? row.value.text}
    </td>
    <td role="cell" class="verdict">${statusLabel(row.status)}</td>
  </tr>`;
}

const SIGNS: Readonly<Record<MovementView['direction'], string>> = {
  up: '▲',
  down: '▼',
  same: '–',
  came: '+',
  went: '–',
};

/** A sign and a number for the eye, a phrase for the ear. */
function moved(movement: MovementView | null): TemplateResult | typeof nothing {
  if (!movement) return nothing;
  const { direction, places, text } = movement;
  return html`<span class=${direction} aria-hidden="true"
      >${SIGNS[direction]}${places === 0 ? nothing : html` ${places}`}</span
    ><span class="visually-hidden">${text}</span>`;
}
