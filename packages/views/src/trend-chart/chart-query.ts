/** What a chart is asked for. */
export interface TrendChartQuery {
  readonly indicator: string | undefined;
  readonly area: string | undefined;
  /** Ids of several areas, which take the place of `area`. */
  readonly areas: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Ids of comparators to draw; that of the measure's own rule when empty. */
  readonly comparators: readonly string[];
  /** How many of the last periods to draw; all when null. */
  readonly last: number | null;
  /** How far the reader has moved back in time, in periods; in a within-year chart in years. */
  readonly back?: number | undefined;
  /** The whole series unless named. */
  readonly view?: 'within-year' | 'before-after' | undefined;
  /** Draw the year so far instead of each period by itself, where the figures can be put together. */
  readonly cumulative?: boolean | undefined;
  /** Id of the dimension whose categories are drawn. */
  readonly breakdown?: string | undefined;
  /** The first period after what is looked at before and after; the latest intervention noted when absent. */
  readonly intervention?: string | undefined;
}
