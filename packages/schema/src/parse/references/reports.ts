import type { Step } from '../issue.js';
import type { Complaints, Ledger } from './ledger.js';
import { unknownName, type Names } from './names.js';
import { isKnownSection } from '../../document/report.js';

type Ids = readonly string[] | undefined;

/** The ids that some kind of section names; a kind that is not known may name anything. */
interface Mentions {
  readonly kind: string;
  readonly areas?: Ids;
  readonly group?: string | undefined;
  readonly indicators?: Ids;
  readonly comparators?: Ids;
  readonly relationships?: Ids;
  readonly stories?: Ids;
  readonly comparator?: string | undefined;
  readonly breakdown?: string | undefined;
  readonly strategyMap?: string | undefined;
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
  readonly objective?: string | undefined;
}

/** A report that mentions something unknown still says the rest. */
export function checkReports(ledger: Ledger, names: Names): void {
  ledger.warn('reports', (report) => [
    ...places(report, [], names),
    ...report.sections.flatMap((section, at) =>
      isKnownSection(section) ? sectionComplaints(textsOf(section), ['sections', at], names) : [],
    ),
  ]);
}

const LISTS: ReadonlySet<string> = new Set([
  'areas',
  'indicators',
  'comparators',
  'relationships',
  'stories',
]);

/** What a section mentions. A field that its kind has not may hold anything: what no id can be is passed over. */
function textsOf(section: { readonly kind: string }): Mentions {
  const isText = (value: unknown) => typeof value === 'string';
  const fields = Object.entries(section as Readonly<Record<string, unknown>>).filter(([field, value]) =>
    LISTS.has(field) ? Array.isArray(value) && value.every(isText) : isText(value),
  );
  return Object.fromEntries(fields) as unknown as Mentions;
}

function places(
  { areas, group }: Pick<Mentions, 'areas' | 'group'>,
  steps: readonly Step[],
  names: Names,
): Complaints {
  return [...names.areas(areas, ...steps, 'areas'), names.find('group', group, [...steps, 'group'])];
}

function sectionComplaints(known: Mentions, steps: readonly Step[], names: Names): Complaints {
  const each = (kind: Parameters<Names['find']>[0], ids: Ids, field: string) =>
    (ids ?? []).map((id, at) => names.find(kind, id, [...steps, field, at]));
  return [
    ...places(known, steps, names),
    ...each('indicator', known.indicators, 'indicators'),
    ...each('comparator', known.comparators, 'comparators'),
    ...each('relationship', known.relationships, 'relationships'),
    ...each('story', known.stories, 'stories'),
    names.find('comparator', known.comparator, [...steps, 'comparator']),
    names.find('dimension', known.breakdown, [...steps, 'breakdown']),
    names.find('strategy map', known.strategyMap, [...steps, 'strategyMap']),
    ...withinFramework(known, steps, names),
  ];
}

/** A perspective or an objective is one of the framework that the section names. */
function withinFramework(
  { framework, perspective, objective }: Pick<Mentions, 'framework' | 'perspective' | 'objective'>,
  steps: readonly Step[],
  names: Names,
): Complaints {
  if (framework === undefined) return [];
  const found = names.frameworkOf(framework);
  if (!found) return [names.find('framework', framework, [...steps, 'framework'])];
  const unknown = (kind: string, id: string | undefined, defined: readonly { readonly id: string }[]) =>
    id === undefined || defined.some((one) => one.id === id)
      ? undefined
      : unknownName(kind, id, [...steps, kind]);
  return [
    unknown('perspective', perspective, found.perspectives),
    unknown('objective', objective, found.objectives),
  ];
}
