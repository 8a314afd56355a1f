import { svg, type TemplateResult } from 'lit';
import { EFFECT_SIGNS, type LinkLook, type Words } from '@cairn/views';
import { html } from '../core/dense-html.js';

type Effect = LinkLook['effect'];

const EFFECTS = ['positive', 'negative', 'unclear'] as const;

function sign(effect: Effect): TemplateResult {
  return svg`<circle cx="8" cy="8" r="6.5"></circle><path class="letter" d=${EFFECT_SIGNS[effect]}></path>`;
}

/** The sign of an effect, to stand before words that say the same. */
export function effectSign(effect: Effect): TemplateResult {
  return html`<svg class="sign ${effect}" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5"></circle>
    <path class="letter" d=${EFFECT_SIGNS[effect]}></path>
  </svg>`;
}

/** Arrow heads and signs that links point to; each also in the quiet form of links that are not looked at. */
export function linkMarkers(): TemplateResult {
  const marker = (effect: Effect, quiet: boolean) => {
    const name = quiet ? `${effect}-quiet` : effect;
    const look = quiet ? `sign ${effect} quiet` : `sign ${effect}`;
    return svg`
      <marker id="head-${name}" class=${look} viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
        <path class="head" d="M0 .8L10 5L0 9.2z"></path>
      </marker>
      <marker id="sign-${name}" class=${look} viewBox="0 0 16 16" refX="8" refY="8" markerWidth="14" markerHeight="14" markerUnits="userSpaceOnUse">
        ${sign(effect)}
      </marker>`;
  };
  return html`<svg class="markers" aria-hidden="true">
    <defs>${EFFECTS.map((effect) => svg`${marker(effect, false)}${marker(effect, true)}`)}</defs>
  </svg>`;
}

/** How to read the links. */
export function linkKey({ messages }: Words): TemplateResult {
  return html`<ul class="key" part="key">
    ${EFFECTS.map(
      (effect) =>
        html`<li>
          <svg class="sample" viewBox="0 0 44 16" aria-hidden="true">
            <line class="link ${effect} moderate" x1="1" y1="8" x2="43" y2="8"></line>
            <g class="sign ${effect}" transform="translate(14 0)">${sign(effect)}</g>
          </svg>
          ${messages.effects[effect]}
        </li>`,
    )}
    <li>${messages.map.thicker}</li>
  </ul>`;
}

/** What a link points to, by its marker: an arrow head and, where that begins, the sign of its effect. */
export const headOf = (effect: Effect, quiet: boolean) => `url(#head-${effect}${quiet ? '-quiet' : ''})`;
export const signOf = (effect: Effect, quiet: boolean) => `url(#sign-${effect}${quiet ? '-quiet' : ''})`;
