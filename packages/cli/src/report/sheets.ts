import type { Fact } from '@cairn/dataset';
import {
  type AlertGroup,
  type DefinitionEntry,
  ragTileView,
  type SectionView,
  type SelfAssessmentsTable,
} from '@cairn/views';
import type { Cell, Figures, FigureColumn } from '../export/figures.js';
import type { ReportRequest } from './formats.js';
import { figuresOfSection, type Place } from './section-measures.js';

/** A section of a report as a table with a name. */
export interface ReportSheet {
  readonly name: string;
  readonly figures: Figures;
}

const keys = (...names: readonly string[]): readonly FigureColumn[] =>
  names.map((name) => ({ name, kind: 'key' }));

const COLUMNS: readonly FigureColumn[] = [
  ...keys('indicator', 'measure', 'area', 'place', 'period'),
  { name: 'value', kind: 'value' },
  { name: 'unit', kind: 'key' },
  ...(['lower', 'upper', 'target'] as const).map((name) => ({ name, kind: 'number' as const })),
  ...(['status', 'why', 'marks'] as const).map((name) => ({ name, kind: 'status' as const })),
];

/** What the first column of every sheet is called, whatever the language. */
export const FIRST_COLUMNS = ['indicator', 'objective', 'change'] as const;

/** Why there is no figure, as SDMX observation status. */
const ABSENCES = { suppressed: 'Q', notApplicable: 'O', notCollected: 'L', missing: 'M' } as const;

/** The sections of a report that hold figures, changes or definitions, each as a table: a figure a row, numbers as numbers. */
export function reportSheets(request: ReportRequest): readonly ReportSheet[] {
  return request.view.sections.flatMap((section) => {
    const figures = sheetOf(section, request);
    return figures.rows.length === 0 ? [] : [{ name: section.title.text, figures }];
  });
}

function sheetOf({ content, period }: SectionView, request: ReportRequest): Figures {
  if (content.kind === 'definitions') {
    const texts = content.definitions.flatMap(({ indicator, name, entries }) =>
      entries.map((entry) => [indicator, name.text, entry.term, textOf(entry)]),
    );
    return { columns: keys('indicator', 'measure', 'term', 'text'), rows: texts };
  }
  if (content.kind === 'changes') return changesTable(content.groups);
  if (content.kind === 'selfAssessments') return saidTable(content.tables);
  const places = figuresOfSection(request.dataset, content, period);
  return { columns: COLUMNS, rows: places.flatMap((place) => rowOf(place, request)) };
}

/** What has changed since the edition before: a change a row, under the heading that the report has it under. */
function changesTable(groups: readonly AlertGroup[]): Figures {
  return {
    columns: keys('change', 'subject', 'text', 'who'),
    rows: groups.flatMap(({ heading, lines }) =>
      lines.map(({ title, sentences, who }) => [heading, title, sentences.join(' '), who.join(', ') || null]),
    ),
  };
}

/** What areas say of themselves, as the report has it, under the heads of its first table. */
function saidTable(tables: readonly SelfAssessmentsTable[]): Figures {
  const [first] = tables;
  if (!first) return { columns: [], rows: [] };
  const heads = ['objective', ...first.table.columns.map(({ label }) => label)];
  return {
    columns: keys(...heads),
    rows: tables.flatMap(({ name, table }) =>
      table.rows.map((cells) => [name.text, ...cells.map(({ text }) => text)]),
    ),
  };
}

function textOf({ details }: DefinitionEntry): string {
  return details.map(({ text }) => text).join('\n');
}

/** One figure with all that the report says of it; none where the document knows of no such figure. */
function rowOf(place: Place, { dataset, words }: ReportRequest): readonly (readonly Cell[])[] {
  const fact = dataset.fact(place);
  if (!fact?.period || !fact.observation) return [];
  const { indicator, area, observation, target, period } = fact;
  const seen = ragTileView(dataset, { ...place, period: period.text }, words);
  const shown = observation.absence === null;
  return [
    [
      indicator.id,
      words.text(indicator.name),
      area.id,
      words.text(area.name),
      period.text,
      valueOf(fact),
      words.unit(indicator.unit),
      shown ? observation.lower : null,
      shown ? observation.upper : null,
      target?.value ?? null,
      'view' in seen ? seen.view.status.word : null,
      'view' in seen ? (seen.view.status.override ?? seen.view.status.why) : null,
      observation.marks.map((mark) => words.messages.marks[mark]).join(', ') || null,
    ],
  ];
}

/** The number or text; a letter where there is none, so that nobody takes it for nought. */
function valueOf({ observation }: Fact): Cell {
  if (!observation) return null;
  const { absence, text, value } = observation;
  return absence === null ? (text ?? value) : ABSENCES[absence];
}
