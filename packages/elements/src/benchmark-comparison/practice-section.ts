import type { PracticeArea, PracticeLead, PracticeView, Words } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../parts/safe-link.js';

/** Who does better, in what else they differ and what is on record: questions, not answers. */
export function practiceSection(
  { heading, intro, caution, areas, documents }: PracticeView,
  level: number,
  words: Words,
): TemplateResult {
  const { practice } = words.messages.benchmark;
  return html`<section class="practice" part="practice">
    <div class="sub-heading" role="heading" aria-level=${level}>${heading}</div>
    <p class="intro">${intro}</p>
    ${
      areas.length === 0
        ? nothing
        : html`<p class="caution">${caution}</p>
            <ul class="better">
              ${areas.map((area) => betterArea(area, words))}
            </ul>`
    }
    ${
      documents.length === 0
        ? nothing
        : html`<p class="term documents">${practice.documents}</p>
            <ul class="leads">
              ${documents.map(lead)}
            </ul>`
    }
  </section>`;
}

function betterArea({ name, better, differences, leads }: PracticeArea, words: Words): TemplateResult {
  const { practice } = words.messages.benchmark;
  return html`<li>
    <p class="who"><strong lang=${name.lang ?? nothing}>${name.text}</strong> <span>${better}</span></p>
    ${
      differences.length === 0
        ? nothing
        : html`<p class="term">${practice.differs}</p>
            <ul class="differences">
              ${differences.map(
                ({ name: measure, text, evidence }) =>
                  html`<li>
                    <span class="measure" lang=${measure.lang ?? nothing}>${measure.text}</span> ${text}
                    <span class="evidence">(${evidence})</span>
                  </li>`,
              )}
            </ul>`
    }
    <p class="term">${leads.length === 0 ? practice.nothing : practice.recorded}</p>
    ${
      leads.length === 0
        ? nothing
        : html`<ul class="leads">
            ${leads.map(lead)}
          </ul>`
    }
  </li>`;
}

function lead({ kind, label, when, text, href }: PracticeLead): TemplateResult {
  const content =
    href === null
      ? html`<span lang=${text.lang ?? nothing}>${text.text}</span>`
      : safeLink(href, text.text, text.lang);
  const said = when === '' ? label : `${label}, ${when}`;
  return html`<li>
    ${kind === 'document' ? nothing : html`<span class="kind">${said}:</span> `}${content}
  </li>`;
}
