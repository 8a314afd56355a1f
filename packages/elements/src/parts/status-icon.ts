import { STATUS_SHAPES, type StatusView } from '@cairn/views';
import { html, type TemplateResult } from 'lit';

/** The sign of a status: shape and colour. The word must stand beside it, or be its accessible name elsewhere. */
export function statusIcon({ shape, tone }: Pick<StatusView, 'shape' | 'tone'>): TemplateResult {
  const { outline, sign } = STATUS_SHAPES[shape];
  return html`<svg class="status-icon tone-${tone}" part="status-icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${outline}></path>
    <path class="sign" d=${sign}></path>
  </svg>`;
}

/** A status in full: sign and word. */
export function statusLabel(status: StatusView): TemplateResult {
  return html`<span class="status" part="status">${statusIcon(status)}<span>${status.word}</span></span>`;
}
