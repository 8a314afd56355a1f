import type { Revision } from '@cairn/schema';
import { localities } from './areas.js';
import type { Incident } from './incident.js';
import { breaks, forecast, incidents, provisional } from './incidents.js';
import type { Measure } from './model.js';
import { rounded, type Row } from './row.js';
import { words } from './text.js';

const WITHOUT_VALUE = /[QMLO]/;

/** The one return that marks normal figures as such; the others leave the cell empty. */
const MARKED_NORMAL = 'audit-actions';

/** A row whose figures are not there. */
const emptied = ({ indicator, area, period, dimensions, note }: Row, status: string): Row => ({
  indicator,
  area,
  period,
  ...(dimensions ? { dimensions } : {}),
  value: null,
  status,
  ...(note ? { note } : {}),
});

const councilOf = new Map(localities.map(({ id, council }) => [id, council]));

const incidentAt = (row: Row): Incident | undefined =>
  incidents.find(
    (incident) =>
      incident.indicator === row.indicator &&
      (incident.area === row.area ||
        (reachesLocalities(incident) && incident.area === councilOf.get(row.area))) &&
      incident.periods.includes(row.period),
  );

/** When a council's return did not come, nor did its localities'. */
const reachesLocalities = ({ status }: Incident): boolean => status === undefined || status === 'M';

/** What comes out of the drawn rows: with gaps and marks, the latest figures provisional. Small counts are left to `cairn build`. */
export function published(rows: readonly Row[]): Row[] {
  return rows.flatMap(mark);
}

function mark(row: Row): Row[] {
  const incident = incidentAt(row);
  if (incident && incident.status === undefined) return [];
  let letters = incident?.status ?? '';
  if (breaks.some((broken) => broken.indicator === row.indicator && broken.period === row.period))
    letters += 'B';
  const note = row.dimensions || row.area !== incident?.area ? undefined : incident.note;
  const withNote = note ? { ...row, note } : row;
  if (WITHOUT_VALUE.test(letters)) return [emptied(withNote, letters)];
  if (provisional.has(row.period) && typeof row.value === 'number') letters += 'P';
  if (forecast.has(row.period)) letters += 'F';
  if (letters === '' && row.indicator === MARKED_NORMAL) letters = 'A';
  return [letters === '' ? withNote : { ...withNote, status: letters }];
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
