import type { Revision } from '@cairn/schema';
import { localities } from './areas.js';
import type { Incident } from './incident.js';
import { breaks, forecast, incidents, provisional } from './incidents.js';
import type { Measure } from './model.js';
import { rounded, type Row } from './row.js';
import { words } from './text.js';

const WITHOUT_VALUE = /[QMLO]/;

/** A row whose figures are not there; the denominator, which identifies nobody, may stay. */
const emptied = (row: Row, status: string, keepDenominator = false): Row => ({
  indicator: row.indicator,
  area: row.area,
  period: row.period,
  ...(row.dimensions ? { dimensions: row.dimensions } : {}),
  value: null,
  ...(keepDenominator && row.denominator !== undefined ? { denominator: row.denominator } : {}),
  status,
  ...(row.note ? { note: row.note } : {}),
});

const incidentAt = (row: Row): Incident | undefined =>
  incidents.find(
    (incident) =>
      incident.indicator === row.indicator &&
      incident.area === row.area &&
      incident.periods.includes(row.period),
  );

/** What is published of the drawn rows: with gaps and marks, small counts suppressed, latest figures provisional. */
export function published(rows: readonly Row[], measure: Measure): Row[] {
  const minimum = measure.indicator.disclosure?.minimumCount;
  const marked = rows.flatMap((row) => mark(row));
  return minimum === undefined ? marked : suppressed(marked, minimum);
}

function mark(row: Row): Row[] {
  const incident = incidentAt(row);
  if (incident && incident.status === undefined) return [];
  let letters = incident?.status ?? '';
  if (breaks.some((broken) => broken.indicator === row.indicator && broken.period === row.period))
    letters += 'B';
  const note = row.dimensions ? undefined : incident?.note;
  const withNote = note ? { ...row, note } : row;
  if (WITHOUT_VALUE.test(letters)) return [emptied(withNote, letters)];
  if (provisional.has(row.period) && typeof row.value === 'number') letters += 'P';
  if (forecast.has(row.period)) letters += 'F';
  return [letters === '' ? withNote : { ...withNote, status: letters }];
}

/** The smaller side of what a row counts: its events or those it leaves out. */
function smallest(row: Row): number {
  const count = row.numerator ?? (typeof row.value === 'number' ? row.value : Infinity);
  return row.denominator === undefined || row.denominator === null
    ? count
    : Math.min(count, row.denominator - count);
}

/**
 * Small counts are suppressed; and where one locality of a council is, the next smallest too, or it could be found by
 * taking the others from the council's total.
 */
function suppressed(rows: readonly Row[], minimum: number): Row[] {
  const small = (row: Row) => typeof row.value === 'number' && smallest(row) > 0 && smallest(row) < minimum;
  const hidden = new Set(rows.filter(small));
  for (const council of new Set(localities.map((place) => place.council))) {
    const ids = new Set(localities.filter((place) => place.council === council).map((place) => place.id));
    for (const period of new Set(rows.map((row) => row.period))) {
      const parts = rows.filter(
        (row) => ids.has(row.area) && row.period === period && typeof row.value === 'number',
      );
      const open = parts
        .filter((row) => !hidden.has(row))
        .sort((a, b) => smallest(a) - smallest(b) || (a.area < b.area ? -1 : 1));
      if (parts.length - open.length === 1 && open[0]) hidden.add(open[0]);
    }
  }
  const note = words(
    'Too few people to publish without showing who they are.',
    'Rhy ychydig o bobl i’w cyhoeddi heb ddangos pwy ydynt.',
  );
  return rows.map((row) => (hidden.has(row) ? emptied({ ...row, note }, 'Q', true) : row));
}

/** What was published before each correction. */
export function revisions(rows: readonly Row[], measure: Measure): Revision[] {
  return rows.flatMap((row): Revision[] => {
    const incident = row.dimensions ? undefined : incidentAt(row);
    if (
      incident?.correctedBy === undefined ||
      typeof row.value !== 'number' ||
      !incident.reason ||
      !incident.on
    )
      return [];
    return [
      {
        series: { indicator: row.indicator, area: row.area },
        period: row.period,
        from: rounded(row.value + incident.correctedBy, measure.indicator.unit.decimals),
        to: row.value,
        reason: incident.reason,
        on: incident.on,
        by: words('Partnership performance team', 'Tîm perfformiad y bartneriaeth'),
        ...(incident.batch ? { batch: incident.batch } : {}),
      },
    ];
  });
}
