import type { StripView } from '@cairn/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { percent } from '../plot/drawing.js';

/*
 * What a measure told in words said when: each answer in words over its own row, a block where it held. Hidden from assistive
 * technology as every drawing is; the reading and the table say the same.
 */

/** The rows, and the reading line over them. */
export function stripRows({ rows, places }: StripView, at: number, reading: boolean): TemplateResult {
  const x = percent(places[at] ?? 0);
  return html`${rows.map(
    ({ text, tone, latest, blocks }) =>
      html`<div class="answer ${latest ? 'latest' : ''}" aria-hidden="true">
        <span class="answer-text">${text}</span>
        <svg class="track ${tone === null ? '' : `tone-${tone}`}" width="100%" height="14">
          <line class="grid" x1="0" x2="100%" y1="7" y2="7"></line>
          ${blocks.map((block) => svg`<rect class=${block.hollow ? 'block hollow' : 'block'} x=${percent(block.x)} y="0.5" width=${percent(block.width)} height="13" rx="2"></rect>`)}
        </svg>
      </div>`,
  )}
  ${reading ? html`<svg class="over" width="100%" height="100%" aria-hidden="true"><line class="cursor" x1=${x} x2=${x} y1="0" y2="100%"></line></svg>` : nothing}`;
}
