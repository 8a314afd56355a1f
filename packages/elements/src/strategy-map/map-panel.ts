import type { LinkPhrase, MapGroup, MapPanel, MapQuestion, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { definition } from '../parts/definition.js';
import { statusIcon, statusLabel } from '../parts/status-icon.js';
import { effectSign } from './link-signs.js';

/** Without a node that is looked at: which nodes have which status, and how to look at one. */
export function mapOverview(groups: readonly MapGroup[], { messages }: Words): TemplateResult {
  return html`<div class="panel idle" part="panel">
    ${groups.map(
      ({ count, nodes }) =>
        html`<div>
          <p class="status">${statusIcon(count)}<strong>${count.text}</strong></p>
          <ul class=${nodes.length > LONG ? 'muted long' : 'muted'}>
            ${nodes.map(({ label, lang }) => html`<li lang=${lang ?? nothing}>${label}</li>`)}
          </ul>
        </div>`,
    )}
    <p class="hint">${messages.map.hint} ${messages.map.keyboard}</p>
  </div>`;
}

/** A list of more names stands in several columns where there is room. */
const LONG = 12;

/** What the node that is looked at has to say. */
export function mapPanel(panel: MapPanel, { messages }: Words, headingLevel: number): TemplateResult {
  const { map } = messages;
  const level = Math.min(6, headingLevel + 1);
  const heading = (text: string) =>
    html`<div class="panel-head" role="heading" aria-level=${Math.min(6, level + 1)}>${text}</div>`;
  return html`<div class="panel" part="panel" role="group" aria-labelledby="panel-heading">
    <div class="about">
      <div
        class="panel-heading"
        id="panel-heading"
        lang=${panel.lang ?? nothing}
        role="heading"
        aria-level=${level}
      >
        ${panel.heading}
      </div>
      <p class="muted">${panel.perspective}</p>
      <p>
        ${panel.status ? statusLabel(panel.status) : html`<span class="unmeasured">${map.unmeasured}</span>`}
      </p>
      <p class="muted">${panel.why}</p>
      ${panel.commentary === null ? nothing : html`<p>${panel.commentary}</p>`}
    </div>
    ${panel.measures.length === 0 ? nothing : html`<div>${heading(map.measures)}${measures(panel)}</div>`}
    <div>${heading(map.affects)}${phrases(panel.affects, map.nothing)}</div>
    <div>${heading(map.affectedBy)}${phrases(panel.affectedBy, map.nothing)}</div>
  </div>`;
}

function measures({ measures }: MapPanel): TemplateResult {
  return html`<ul class="measures">
    ${measures.map(
      ({ name, value, period, status, definition: about }) =>
        html`<li>
          <span>${name}</span>
          <strong>${value}</strong>${period === '' ? nothing : html` <span class="muted">${period}</span>`}
          ${statusLabel(status)} ${definition(about)}
        </li>`,
    )}
  </ul>`;
}

function phrases(links: readonly LinkPhrase[], none: string): TemplateResult {
  if (links.length === 0) return html`<p class="muted">${none}</p>`;
  return html`<ul class="phrases">
    ${links.map(
      ({ effect, verb, label, lang, detail, evidence, question }) =>
        html`<li>
          ${effectSign(effect)}
          <span
            >${verb}:
            <strong lang=${lang ?? nothing}>${label}</strong>${detail === '' ? nothing : `, ${detail}`}${
              evidence === null ? nothing : html` <span class="evidence">${evidence}</span>`
            }${question === null ? nothing : html` <em class="asked">${question}</em>`}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** What the figures ask of the links they speak against, by the numbers of their marks. */
export function mapQuestions(
  questions: readonly MapQuestion[],
  { messages }: Words,
  headingLevel: number,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const { map } = messages;
  return html`<section class="questions" part="questions">
    <div class="panel-heading" role="heading" aria-level=${Math.min(6, headingLevel + 1)}>
      ${map.questions}
    </div>
    <p class="muted">${map.questionsAbout}</p>
    <ul>
      ${questions.map(
        ({ mark, question, because }) =>
          html`<li>
            <em class="asked">${mark}</em> <span><strong>${question}</strong> ${because}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}
