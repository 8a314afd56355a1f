/** A drawing of areas as dots. Places are per cent of the plot; heights of a distribution count in dots over its ground line. */
export interface FunnelView {
  readonly kind: 'funnel';
  readonly across: string;
  readonly up: string;
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly wide: boolean;
  /** Paths in a box of 100 by 100. */
  readonly limits: { readonly inner: string; readonly outer: string };
  readonly averageY: number;
  readonly dots: readonly FunnelDot[];
  readonly labels: readonly DotLabel[];
  readonly key: readonly PlotKey[];
}

/** One area of a funnel; `row` is its place among the comparison's rows. */
export interface FunnelDot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly mark: 'inside' | 'beyond95' | 'beyond998';
}

/** The name of a dot, for some widths of the chart. */
export interface DotLabel {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly lang: string | null;
  readonly side: 'start' | 'end' | 'above' | 'below';
  readonly own: boolean;
  readonly tiers: string;
}

/** The areas as dots along one axis. */
export interface DistributionView {
  readonly kind: 'distribution';
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The middle half of the areas, and the middle of all. */
  readonly middle: { readonly from: number; readonly to: number; readonly median: number };
  readonly references: readonly { readonly kind: 'comparator' | 'target'; readonly x: number }[];
  readonly layouts: readonly DotLayout[];
  readonly key: readonly PlotKey[];
}

/** The dots laid out for a range of widths. */
export interface DotLayout {
  readonly tiers: string;
  /** Diameter of a dot, in em. */
  readonly diameter: number;
  /** Height of the highest dot, in dots. */
  readonly height: number;
  readonly dots: readonly { readonly row: number; readonly x: number; readonly height: number }[];
  readonly labels: readonly LaneName[];
  /** How many lanes the labels take. */
  readonly lanes: number;
}

export interface LaneName {
  readonly row: number;
  readonly x: number;
  /** Height of its dot, in dots. */
  readonly height: number;
  readonly lane: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly lang: string | null;
  readonly own: boolean;
}

/** What a line or a mark of the drawing means. */
export interface PlotKey {
  readonly sample:
    | 'inner'
    | 'outer'
    | 'average'
    | 'middle'
    | 'median'
    | 'comparator'
    | 'target'
    | 'own'
    | 'neighbour'
    | 'inside'
    | 'beyond95'
    | 'beyond998';
  readonly text: string;
}
