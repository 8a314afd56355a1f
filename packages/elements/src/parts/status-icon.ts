import { STATUS_SHAPES, type StatusView } from '@cairn/views';
import type { TemplateResult } from 'lit';
import { html } from '../core/dense-html.js';

/** The sign of a status: shape and colour. The word must stand beside it, or be its accessible name elsewhere. */
export function statusIcon({ shape, tone }: Pick<StatusView, 'shape' | 'tone'>): TemplateResult {
  const { outline, sign } = STATUS_SHAPES[shape];
  return html`<svg class="status-icon tone-${tone}" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${outline}></path>
    <path class="sign" d=${sign}></path>
  </svg>`;
}

/** A status in full: sign and word. In one template, since a comparison has hundreds of them. */
export function statusLabel({ shape, tone, word }: StatusView): TemplateResult {
  const { outline, sign } = STATUS_SHAPES[shape];
  return html`<span class="status" part="status"
    ><svg class="status-icon tone-${tone}" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d=${outline}></path>
      <path class="sign" d=${sign}></path></svg
    ><span>${word}</span></span
  >`;
}
