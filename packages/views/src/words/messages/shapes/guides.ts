/** What a guide can be of: a widget, or a form of one that is read in its own way. */
export type GuideKind =
  | 'tile'
  | 'sparkline'
  | 'trend'
  | 'controlChart'
  | 'runChart'
  | 'withinYear'
  | 'beforeAfter'
  | 'breakdown'
  | 'states'
  | 'grid'
  | 'map'
  | 'ranked'
  | 'spine'
  | 'funnel'
  | 'distribution'
  | 'points'
  | 'lines'
  | 'exceptions'
  | 'profile'
  | 'quality';

/** How a widget is read, for readers without statistics. */
export interface GuidesMessages {
  /** What opens a guide. */
  readonly show: string;
  /** Heading of the guides at the end of a report. */
  readonly inReport: string;
  readonly of: Readonly<Record<GuideKind, Guide>>;
}

export interface Guide {
  /** What the widget is called where several guides stand together. */
  readonly name: string;
  /** What is drawn, what its marks mean, and what must not be concluded; two to five. */
  readonly sentences: readonly string[];
}

/** The guides to the forms of one widget. */
export type GuidesOf<Kind extends GuideKind> = Pick<GuidesMessages['of'], Kind>;
