import { createHash } from 'node:crypto';
import type { DrawnElement } from './page-window.js';
import { embedImages, type ReadImage } from './images.js';
import { contentMarkup, escaped } from './markup.js';
import { makeStill, STILL, stillStyles } from './still.js';

/** What a browser gives headings that the widgets' own styles do not take away, and what buttons that are words look like. */
const PLAIN = `
:where(h1, h2, h3, h4, h5, h6) { margin: 0; font-size: inherit; font-weight: inherit; }
${STILL} { display: inline-block; cursor: auto; }
* ${STILL}, ${STILL}:hover { text-decoration: none; cursor: auto; }
`;

/** The page around the report: its ground, a measure for long lines, and paper. */
const PAGE = `
:root { color-scheme: light dark; background: light-dark(#fff, #16191d); }
body { margin: 0; font-family: system-ui, sans-serif; font-size: 100%; }
cairn-report { max-width: 78rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3rem); }
cairn-context { display: block; }
cairn-report { --cairn-scorecard-grid-max-height: none; }
a.link { display: inline-block; min-height: 24px; color: var(--_accent); }
:target { scroll-margin-block-start: 1rem; }
@page { size: A4; margin: 18mm 15mm; }
@media print {
  :root { color-scheme: light; background: #fff; font-size: 87.5%; }
  :root:has(.easy) { font-size: 100%; }
  cairn-report { max-width: none; padding: 0; }
  .cover { min-height: 0; }
  cairn-strategy-map { zoom: 0.66; }
}
`;

export interface HtmlPage {
  readonly title: string;
  readonly language: string;
}

/** One self-contained file with a drawn report: no script, no request, and a policy that allows neither. */
export async function htmlPage(
  { element, stylesOf }: DrawnElement,
  { title, language }: HtmlPage,
  readImage: ReadImage,
): Promise<string> {
  const root = element.shadowRoot;
  if (!root) throw new Error('the report was not drawn');
  linkContents(root);
  makeStill(root);
  await embedImages(root, readImage);
  const sheetOf = (of: ShadowRoot) => PLAIN + stillStyles(stylesOf(of).join('\n'));
  const own = sheetOf(root).replaceAll(/:host(?:\(([^)]*)\))?/gu, 'cairn-report$1') + PAGE;
  const sheets = new Set([own]);
  // The report itself stands in the page, not behind a shadow: links to its sections reach them.
  const content = contentMarkup(root, (of) => {
    const sheet = sheetOf(of);
    sheets.add(sheet);
    return sheet;
  });
  return `<!doctype html>
<html lang="${escaped(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sheets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${own}</style>
</head>
<body>
<main><cairn-report>${content}</cairn-report></main>
</body>
</html>
`;
}

/** Nothing is run and nothing fetched; of styles only those of this file. */
function policy(sheets: ReadonlySet<string>): string {
  const hashes = [...sheets].map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${hashes.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The contents move the focus by script: here they are links. */
function linkContents(root: ShadowRoot): void {
  const headings = [...root.querySelectorAll('.section-heading')];
  for (const [at, entry] of root.querySelectorAll('.contents .link').entries()) {
    const link = root.ownerDocument.createElement('a');
    link.className = entry.className;
    link.setAttribute('href', `#${headings[at]?.id ?? ''}`);
    link.append(...entry.childNodes);
    entry.replaceWith(link);
  }
}
