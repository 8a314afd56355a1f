import type { AlertGroup, AlertLine, AlertsView } from '@cairn/views';
import { html, NOTHING, type Markup } from '../preview/escape.js';

/** Warnings in plain text. */
export function alertsText({ heading, summary, raised, ended }: AlertsView): string {
  return [`${heading}\n${summary}`, groupText(raised), groupText(ended)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function groupText({ heading, lines }: AlertGroup): string {
  return lines.length === 0 ? '' : [heading, ...lines.map(lineText)].join('\n');
}

function lineText({ title, sentences, who }: AlertLine): string {
  const people = who.length === 0 ? '' : ` (${who.join(', ')})`;
  return [`- ${title}${people}`, ...sentences.map((sentence) => `  ${sentence}`)].join('\n');
}

/** The same as a page of simple HTML, for a mail reader. */
export function alertsHtml(
  { heading, summary, raised, ended, because }: AlertsView,
  language: string,
): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${heading}</title>
      </head>
      <body>
        <h1>${heading}</h1>
        <p>${summary}</p>
        ${groupHtml(raised)} ${groupHtml(ended)}
        <p><small>${because}</small></p>
      </body>
    </html> `.text;
}

function groupHtml({ heading, lines }: AlertGroup): Markup {
  return lines.length === 0
    ? NOTHING
    : html`<h2>${heading}</h2>
        <ul>
          ${lines.map(lineHtml)}
        </ul>`;
}

function lineHtml({ title, sentences, who }: AlertLine): Markup {
  const people = who.length === 0 ? '' : ` (${who.join(', ')})`;
  return html`<li>
    <strong>${title}</strong>${people}${sentences.map((sentence) => html`<br />${sentence}`)}
  </li>`;
}
