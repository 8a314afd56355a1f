import type { PerformanceDocument } from '@cairn/schema';
import {
  areasWithFigures,
  type Choice,
  comparedAreas,
  indicatorsWithFigures,
  inLanguage,
  readChoice,
  usableGroups,
} from './choice.js';
import { html, type Markup, NOTHING } from './escape.js';

export interface PreviewState {
  readonly document: PerformanceDocument;
  readonly query: URLSearchParams;
  /** Whether the widgets' bundle is built. */
  readonly bundle: boolean;
  /** How many issues `cairn check` finds, of any severity. */
  readonly issues: number;
}

/** How to make the bundle that the widgets come in. */
export const BUILD_THE_BUNDLE = 'npm run build -w packages/elements';

/** The page that shows a document with every widget. It works without a script of its own: the choice is a form. */
export function previewPage({ document, query, bundle, issues }: PreviewState): string {
  const choice = readChoice(document, query);
  const text = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, document.language);
  const page = html`<!doctype html>
    <html lang="${document.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text(document.title)}</title>
        <link rel="stylesheet" href="/preview.css" />
        ${bundle ? html`<script type="module" src="/cairn.js"></script>` : NOTHING}
      </head>
      <body>
        <header>
          <h1>${text(document.title)}</h1>
          ${document.description === undefined ? NOTHING : html`<p class="lead">${text(document.description)}</p>`}
          ${issues === 0 ? NOTHING : html`<p class="issues">${issues === 1 ? '1 issue was' : `${String(issues)} issues were`} found in this document. Run <code>cairn check</code> to read ${issues === 1 ? 'it' : 'them'}.</p>`}
        </header>
        <main>
          ${bundle ? NOTHING : html`<p class="notice" role="status">The widgets are not built yet. Run <code>${BUILD_THE_BUNDLE}</code>, then load this page again.</p>`}
          ${chooser(document, choice, text)}
          <cairn-data src="/document.json"> ${sections(document, choice, text)} </cairn-data>
        </main>
      </body>
    </html> `;
  return page.text;
}

type Text = (words: Parameters<typeof inLanguage>[0]) => string;

function chooser(document: PerformanceDocument, choice: Choice, text: Text): Markup {
  const option = (value: string, label: string, selected: boolean) =>
    selected
      ? html`<option value="${value}" selected>${label}</option>`
      : html`<option value="${value}">${label}</option>`;
  const groups = usableGroups(document);
  return html`<form class="chooser" method="get" action="/">
    <label
      >Area
      <select name="area">
        ${areasWithFigures(document).map((area) => option(area.id, text(area.name), area === choice.area))}
      </select></label
    >
    ${
      groups.length === 0
        ? NOTHING
        : html`<label
            >Compared with
            <select name="group">
              ${option('', 'All areas', choice.group === null)}${groups.map((group) => option(group.id, text(group.name), group === choice.group))}
            </select></label
          >`
    }
    <label
      >Measure
      <select name="indicator">
        ${option('', 'All measures', choice.allIndicators)}${indicatorsWithFigures(document).map((indicator) => option(indicator.id, text(indicator.shortName ?? indicator.name), !choice.allIndicators && indicator === choice.indicators[0]))}
      </select></label
    >
    <button type="submit">Show</button>
  </form>`;
}

function sections(document: PerformanceDocument, choice: Choice, text: Text): readonly Markup[] {
  const { area, group, indicators } = choice;
  if (!area) return [html`<p class="notice">This document has no figures yet.</p>`];
  const compared = comparedAreas(document, choice);
  const tiles = html`<section aria-labelledby="tiles">
    <h2 id="tiles">${text(area.name)}</h2>
    <div class="tiles">
      ${indicators.map((indicator) => html`<cairn-rag-tile indicator="${indicator.id}" area="${area.id}"></cairn-rag-tile>`)}
    </div>
  </section>`;
  const trends = html`<section aria-labelledby="trends">
    <h2 id="trends">Trends in ${text(area.name)}</h2>
    <div class="tiles">
      ${indicators.map((indicator) => html`<cairn-trend-sparkline indicator="${indicator.id}" area="${area.id}"></cairn-trend-sparkline>`)}
    </div>
  </section>`;
  const areas = compared.join(' ');
  const shown = indicators.map(({ id }) => id).join(' ');
  const grids: readonly Markup[] =
    choice.allIndicators && document.frameworks.length > 0
      ? document.frameworks.map(
          ({ id }) => html`<cairn-scorecard-grid areas="${areas}" framework="${id}"></cairn-scorecard-grid>`,
        )
      : [html`<cairn-scorecard-grid areas="${areas}" indicators="${shown}"></cairn-scorecard-grid>`];
  const scorecard = html`<section aria-labelledby="scorecard">
    <h2 id="scorecard">Scorecard</h2>
    ${grids}
  </section>`;
  const maps = choice.allIndicators
    ? document.strategyMaps.map(
        ({ id }) => html`<cairn-strategy-map map="${id}" area="${area.id}"></cairn-strategy-map>`,
      )
    : [];
  const comparisons = indicators
    .filter((indicator) => severalAreas(document, indicator.id, compared))
    .map(
      (indicator) =>
        html`<cairn-benchmark-comparison
          indicator="${indicator.id}"
          area="${area.id}"
          ${group ? html` group="${group.id}"` : NOTHING}
        ></cairn-benchmark-comparison>`,
    );
  return [
    tiles,
    trends,
    scorecard,
    section('maps', 'Strategy map', maps),
    section('comparisons', 'Comparison', comparisons),
  ];
}

function section(id: string, heading: string, widgets: readonly Markup[]): Markup {
  if (widgets.length === 0) return NOTHING;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${widgets}
  </section>`;
}

function severalAreas(
  document: PerformanceDocument,
  indicator: string,
  compared: readonly string[],
): boolean {
  const areas = new Set(
    document.series.filter((series) => series.indicator === indicator).map(({ area }) => area),
  );
  return compared.filter((id) => areas.has(id)).length > 1;
}
