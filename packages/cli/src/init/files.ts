/** What a new project is made with. */
export interface NewProject {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language that its texts are written in. */
  readonly language: string;
}

/** Two measures, two areas and a year of figures: enough to build, and to be replaced piece by piece. */
export function projectFiles({ id, title, language }: NewProject): ReadonlyMap<string, string> {
  return new Map([
    ['cairn.json', `${JSON.stringify(definitions(id, title, language), null, 2)}\n`],
    ['areas.csv', AREAS],
    ['sources/figures.csv', FIGURES],
    ['.gitignore', 'out/\n'],
  ]);
}

const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];

function definitions(id: string, title: string, language: string): object {
  return {
    format: 'cairn/1',
    id,
    title,
    language,
    reportingYearStart: '--04-01',
    publisher: { name: title },
    areasFrom: 'areas.csv',
    indicators: [
      {
        id: 'falls',
        name: 'Admissions after a fall',
        role: 'target',
        definition: 'Emergency admissions after a fall, for every 1,000 people aged 65 and over.',
        valueType: 'rate',
        unit: { label: 'per 1,000', multiplier: 1000, decimals: 1 },
        polarity: 'lower',
        frequency: 'quarter',
        responsible: {
          owner: 'Head of community care',
          updater: 'Performance analyst',
          approver: 'Director',
        },
        updateDue: 'P6W',
        signOffDue: 'P2W',
        assessment: { method: 'target', tolerance: { relative: 0.05 } },
      },
      {
        id: 'satisfied',
        name: 'People satisfied with their care',
        role: 'monitoring',
        definition: 'Share of people who use services and say that they are satisfied with them.',
        valueType: 'proportion',
        unit: { label: '%', multiplier: 100, decimals: 0 },
        polarity: 'higher',
        frequency: 'quarter',
        assessment: { method: 'none' },
        disclosure: { minimumCount: 5 },
      },
    ],
    targets: [{ indicator: 'falls', kind: 'local', periods: quarters, values: [5.5, 5.4, 5.3, 5.2] }],
    sources: [{ file: 'sources/figures.csv', title: 'Example figures', numbers: { thousands: ',' } }],
  };
}

const AREAS = `id,name,type
north,North Valley,council
south,South Valley,council
`;

const FIGURES = `indicator,area,period,numerator,denominator
falls,north,2025-Q1,70,"12,400"
falls,north,2025-Q2,66,"12,400"
falls,north,2025-Q3,64,"12,400"
falls,north,2025-Q4,61,"12,400"
falls,south,2025-Q1,49,"9,800"
falls,south,2025-Q2,52,"9,800"
falls,south,2025-Q3,55,"9,800"
falls,south,2025-Q4,57,"9,800"
satisfied,north,2025-Q1,212,260
satisfied,north,2025-Q2,198,249
satisfied,north,2025-Q3,221,258
satisfied,north,2025-Q4,230,262
satisfied,south,2025-Q1,141,190
satisfied,south,2025-Q2,150,196
satisfied,south,2025-Q3,149,188
satisfied,south,2025-Q4,158,193
`;
