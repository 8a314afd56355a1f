import type { Dataset } from '@cairn/dataset';
import type { Framework, Indicator, IndicatorRole } from '@cairn/schema';

/** Which measures a section is about: those that all of the filters let through. */
export interface MeasureFilter {
  readonly indicators?: readonly string[] | undefined;
  readonly roles?: readonly IndicatorRole[] | undefined;
  readonly framework?: string | undefined;
  readonly perspective?: string | undefined;
  readonly objective?: string | undefined;
}

/** The measures of a filter: as listed, else in the order of the framework, else in that of the document. Unknown ids are left out. */
export function measuresOf(dataset: Dataset, filter: MeasureFilter): readonly Indicator[] {
  const { directory, document } = dataset;
  const framework = frameworkOf(dataset, filter);
  const inFramework = framework && measuresIn(dataset, framework, filter);
  const listed = filter.indicators?.flatMap((id) => directory.indicator(id) ?? []);
  const measures = listed ?? inFramework ?? document.indicators;
  return measures.filter(
    (one) =>
      (!inFramework || inFramework.includes(one)) && (!filter.roles || filter.roles.includes(one.role)),
  );
}

/** The framework a filter names; the first of the document where it names only a perspective or an objective. */
export function frameworkOf(dataset: Dataset, filter: MeasureFilter): Framework | undefined {
  const { framework, perspective, objective } = filter;
  const isAsked = framework !== undefined || perspective !== undefined || objective !== undefined;
  return isAsked ? dataset.directory.framework(framework) : undefined;
}

function measuresIn(
  { directory }: Dataset,
  { perspectives, objectives }: Framework,
  { perspective, objective }: MeasureFilter,
): readonly Indicator[] {
  const ids = perspectives
    .filter(({ id }) => perspective === undefined || id === perspective)
    .flatMap(({ id }) => objectives.filter((one) => one.perspective === id))
    .filter(({ id }) => objective === undefined || id === objective)
    .flatMap(({ indicators }) => indicators);
  return [...new Set(ids)].flatMap((id) => directory.indicator(id) ?? []);
}
