import type { CellView, ColumnView, TableView } from '../shared/table-view.js';
import { lowerFirst } from '../words/letters.js';
import type { ChartControl } from './chart-control.js';
import { briefValueOf, causeText, factStatus, referenceValue, remarks } from './chart-readings.js';
import type { ChartSeries } from './chart-series.js';
import type { ChartSource } from './chart-source.js';
import type { ReferenceLine } from './reference-lines.js';
import { yearDifference } from './year-words.js';

/** A column and its cell for one position of the chart. */
interface Column extends ColumnView {
  readonly cell: (at: number) => CellView;
}

/** Every figure that the chart draws, and what is said of it. */
export function chartTable(
  source: ChartSource,
  control: ChartControl | null,
  lines: readonly ReferenceLine[],
  title: string,
): TableView {
  const { words, indicator, periods } = source;
  const unit = words.unit(indicator.unit);
  // The unit is said once, above, unless each figure carries it as a sign.
  const carried = words.briefValue(0, indicator.unit).includes(unit);
  const period: Column = {
    label: words.messages.table.period,
    numeric: false,
    cell: (at) => ({ text: periods[at] ? words.period(periods[at]) : '' }),
  };
  const columns = [period, ...seriesColumns(source, control, lines)];
  return {
    caption: carried ? title : `${title} (${unit})`,
    columns: columns.map(({ label, numeric }) => ({ label, numeric })),
    rows: periods.map((_, at) => columns.map(({ cell }) => cell(at))),
  };
}

function seriesColumns(
  source: ChartSource,
  control: ChartControl | null,
  lines: readonly ReferenceLine[],
): readonly Column[] {
  const references = lines.map((line): Column => ({
    label: line.name,
    numeric: true,
    cell: (at) => ({ text: referenceValue(line, at, source) ?? '' }),
  }));
  return source.series.length > 1
    ? [...comparedColumns(source), ...references]
    : [...figureColumns(source, lines, references), ...judgementColumns(source, control)];
}

/** Several lines: the figure of each and its status. */
function comparedColumns(source: ChartSource): readonly Column[] {
  const { table, chart } = source.words.messages;
  return source.series.flatMap((one): readonly Column[] => {
    const value: Column = {
      label: one.name,
      numeric: true,
      cell: (at) => ({ text: briefValueOf(source, one.observations[at] ?? null, at) }),
    };
    const status: Column = {
      label: chart.ofArea(one.name, lowerFirst(table.status)),
      numeric: false,
      cell: (at) => statusCell(source, one, at),
    };
    return one.breakdown ? [value] : [value, status];
  });
}

/** One line: its figures, and the lines beside it. */
function figureColumns(
  source: ChartSource,
  lines: readonly ReferenceLine[],
  references: readonly Column[],
): readonly Column[] {
  const { table, chartViews } = source.words.messages;
  const { year, series } = source;
  const [own] = series;
  const columns: Column[] = [
    {
      label: year?.name ?? table.value,
      numeric: own.observations.every((one) => typeof one?.text !== 'string'),
      cell: (at) => ({ text: briefValueOf(source, own.observations[at] ?? null, at) }),
    },
  ];
  if (own.observations.some((one) => typeof one?.lower === 'number')) {
    columns.push({
      label: table.interval,
      numeric: true,
      cell: (at) => ({ text: intervalText(source, at) }),
    });
  }
  columns.push(...references);
  if (year) {
    // Beside the two figures it is the difference of.
    columns.splice(lines.some(({ kind }) => kind === 'previous') ? 2 : 1, 0, {
      label: chartViews.difference,
      numeric: true,
      cell: (at) => ({ text: yearDifference(source, at) }),
    });
  }
  return columns;
}

/** One line: what is said of its figures. */
function judgementColumns(source: ChartSource, control: ChartControl | null): readonly Column[] {
  const { table, chart } = source.words.messages;
  const [own] = source.series;
  const columns: Column[] = [];
  const status: Column = {
    // A control chart moves its limits as figures come in; what was said then may differ from what the chart marks now.
    label: control?.judges ? chart.statusThen : table.status,
    numeric: false,
    cell: (at) => statusCell(source, own, at),
  };
  if (source.periods.some((_, at) => status.cell(at).text !== '')) columns.push(status);
  if (control?.points.some((point) => point?.centre !== null && point !== null)) {
    columns.push({
      label: chart.specialCause,
      numeric: false,
      cell: (at) => ({ text: causeText(control.points[at] ?? null, source) }),
    });
  }
  columns.push({
    label: table.note,
    numeric: false,
    cell: (at) => ({ text: remarks(source, own, at).join('; ') }),
  });
  return columns;
}

function statusCell(source: ChartSource, series: ChartSeries, at: number): CellView {
  const status = at > source.latest ? null : factStatus(source, series, at);
  return status ? { text: status.word, status } : { text: '' };
}

function intervalText({ words, indicator, series }: ChartSource, at: number): string {
  const observation = series[0].observations[at];
  if (!observation || observation.lower === null || observation.upper === null) return '';
  const number = (value: number) => words.briefValue(value, indicator.unit);
  return words.messages.comparison.interval(number(observation.lower), number(observation.upper));
}
