import type { Dataset } from '@cairn/dataset';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { isWhole, pairingOf, type Pairing } from './pairing.js';
import { panels, type PanelsView } from './panels.js';
import type { PointPlotView } from './point-plot.js';
import {
  relationshipSource,
  type RelationshipForm,
  type RelationshipQuery,
  type RelationshipSource,
} from './relationship-query.js';
import type { RelationshipReading } from './relationship-words.js';
import { scatter } from './scatter.js';
import { timePath } from './time-path.js';

/** Two or more measures that are read together. */
export interface RelationshipChartView {
  readonly form: RelationshipForm;
  readonly indicators: readonly string[];
  readonly heading: string;
  /** What is drawn, how it was paired, and what can be counted in it; never what follows from it. */
  readonly sentence: string;
  /** What must not be concluded: ours first, then the document's. */
  readonly cautions: readonly string[];
  /** Points between two value axes; null for lines. */
  readonly plot: PointPlotView | null;
  /** Small charts on one time axis; null for points. */
  readonly panels: PanelsView | null;
  /** What can be read in the drawing, in its own order. */
  readonly readings: readonly RelationshipReading[];
  /** Position of the reading that is shown first. */
  readonly start: number;
  /** What the readings are. */
  readonly slider: string;
  readonly key: readonly RelationshipKey[];
  readonly table: TableView;
}

export interface RelationshipKey {
  readonly sample: 'own' | 'other' | 'first' | 'median' | 'hollow' | 'size';
  readonly text: string;
}

/** The chart with the definitions of its measures. */
export interface DefinedRelationship extends RelationshipChartView {
  readonly definitions: readonly DefinitionView[];
}

/** @returns the chart, or why there is none */
export function relationshipChartView(
  dataset: Dataset,
  query: RelationshipQuery,
  words: Words,
): ViewResult<DefinedRelationship> {
  const asked = relationshipSource(dataset, query, words);
  if ('absent' in asked) return asked;
  const drawn = drawnAs(asked.view);
  if ('absent' in drawn) return drawn;
  const definitions = asked.view.measures.map((measure) => ({
    ...definitionView(dataset, measure, words),
    show: words.messages.relationship.about(words.name(measure)),
  }));
  return { view: { ...drawn.view, definitions } };
}

function drawnAs(source: RelationshipSource): ViewResult<RelationshipChartView> {
  const { dataset, measures, lag, own, words } = source;
  const { states, relationship } = words.messages;
  const [x, y] = measures;
  const pairing = pairingOf(dataset, [x, y], lag, words);
  const form = source.query.form ?? formFor(source, pairing);
  if (form !== 'scatter' && !own) return absent('missing-area', states.missingAttribute('area'));
  const unread = [source.query.from, source.query.period].find(
    (text) => text !== undefined && !measures.some(({ id }) => dataset.namedPeriod(id, text)),
  );
  if (unread !== undefined)
    return absent(
      'unknown-period',
      states.unknown('period', typeof unread === 'string' ? unread : unread.asOf),
    );
  if ((form === 'lines' || form === 'multiples') && own) return panels(source, pairing, own, form);
  if (!pairing) return absent('unpaired', relationship.cannotPair(words.name(x), words.name(y)));
  return form === 'path' && own ? timePath(source, pairing, own) : scatter(source, pairing);
}

/** Fewer areas than this do not make a picture: one area's own course says more. */
const FEWEST_AREAS = 5;

/** The form that suits the figures where none is asked for. */
function formFor(
  { measures, size, own, dataset }: RelationshipSource,
  pairing: Pairing | null,
): RelationshipForm {
  if (!own) return 'scatter';
  if (measures.length > (size ? 3 : 2)) return 'multiples';
  if (!pairing) return 'lines';
  const areas = dataset.directory.areasLike(own);
  let found = 0;
  for (const area of areas) {
    if (pairing.pairs(area.id).some(isWhole)) found++;
    if (found === FEWEST_AREAS) return 'scatter';
  }
  return 'lines';
}
