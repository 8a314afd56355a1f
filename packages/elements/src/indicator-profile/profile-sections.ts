import type { ProfileItem, ProfileSection } from '@cairn/views';
import { html, nothing, type TemplateResult } from 'lit';
import { dataTable } from '../parts/data-table.js';
import { definitionList } from '../parts/definition.js';
import { safeLink } from '../parts/safe-link.js';

/** What stands beside the definition where there is room: who, where it belongs, what to read on. */
const ASIDE: ReadonlySet<ProfileSection['key']> = new Set(['responsible', 'related', 'stories', 'links']);

export function isAside({ key }: ProfileSection): boolean {
  return ASIDE.has(key);
}

/** One part of a profile under its heading. */
export function profileSection(section: ProfileSection, level: number): TemplateResult {
  const { key, heading } = section;
  return html`<section class=${key} part="section">
    <div class="section-heading" role="heading" aria-level=${level}>${heading}</div>
    ${content(section)}
  </section>`;
}

function content(section: ProfileSection): TemplateResult | readonly TemplateResult[] {
  switch (section.kind) {
    case 'entries':
      return definitionList(section.entries);
    case 'tables':
      return section.tables.map(dataTable);
    case 'items':
      return html`<ul class="items">
        ${section.items.map((item) => html`<li>${one(item)}</li>`)}
      </ul>`;
    default:
      return section satisfies never;
  }
}

function one({ head, text, quote, href }: ProfileItem): TemplateResult {
  const words = html`<span lang=${text.lang ?? nothing}>${text.text}</span>`;
  return html`${head === '' ? nothing : html`<div class="item-head">${head}</div>`}
    <div>${href === null ? words : safeLink(href, words)}</div>
    ${quote === null ? nothing : html`<blockquote lang=${quote.lang ?? nothing}>${quote.text}</blockquote>`}`;
}
