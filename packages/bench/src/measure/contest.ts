/** What someone brings to a contest. `limit`: the least that the work can cost. `ours`: this library. `peer`: what a reader might use instead. */
export type Role = 'limit' | 'ours' | 'peer';

/** What is asked of a contestant: so many times a limit of the same contest at most, or so much in the contest's own unit. */
export interface Goal {
  /** The limit's name; null where the goal is the figure itself. */
  readonly limit: string | null;
  readonly most: number;
}

/** Who takes part, and what is said of them in the tables. */
export interface Entrant {
  readonly name: string;
  readonly role: Role;
  /** What it does less or more than the others, in a few words. */
  readonly note?: string;
  /** Of a limit: one word for its column of ratios, where a contest has more than one. The first limit always has a column. */
  readonly yardstick?: string;
  readonly goal?: Goal;
}

/** One way of doing the work. */
export interface Contestant extends Entrant {
  /** Prepares what the work begins with; not timed. */
  readonly before?: () => void | Promise<void>;
  /**
   * Does the work once and returns a figure that follows from it: the engine can then leave nothing out, and contestants that did not
   * do the same work are found out. Null where there is no such figure.
   *
   * In a contest of figures this is the figure.
   */
  readonly run: () => number | null | Promise<number | null>;
  /** Takes away what a run leaves behind and an emptied page does not; not timed. */
  readonly after?: () => void;
  /** What the last run came to besides, by the contest's columns. */
  readonly beside?: () => Readonly<Record<string, number>>;
}

/** How often a contest is run. */
export interface RoundCounts {
  /** Rounds before counting begins, in which the engine compiles. */
  readonly warm: number;
  readonly counted: number;
}

/** What is asked of every contest of a workload. */
export interface Asked extends RoundCounts {
  /** Whether peers take part: to hold ours against the limits they need not. */
  readonly peers: boolean;
}

/** What a contest is about, without those who take part. */
export interface ContestHead {
  /** Stays the same when titles change: `w1/100-sparklines`. */
  readonly id: string;
  readonly title: string;
  /** What is timed, in a sentence. */
  readonly about: string;
  /** The unit of what `run` returns, where that is what counts and not its time; milliseconds of time when absent. */
  readonly figure?: string;
}

/** Several ways of doing the same work, measured in turn. The first limit is what the others are measured against. */
export interface Contest extends ContestHead {
  /** Fewer rounds than asked for, where each takes long. */
  readonly rounds?: RoundCounts;
  /** Those who take part, made ready when their turn comes. */
  readonly contestants: () => readonly Contestant[] | Promise<readonly Contestant[]>;
}

/** A set of contests about one kind of work. */
export interface Workload {
  readonly title: string;
  /** What the data are, in a sentence or two. */
  readonly about: string;
  readonly contests: readonly Contest[];
}

/** The times of one contestant, or its figures. */
export interface Standing extends Entrant {
  /** One a counted round. */
  readonly times: readonly number[];
  /** What the runs came to besides, by column, one a counted round. */
  readonly beside: Readonly<Record<string, readonly number[]>>;
}

export interface ContestResult extends ContestHead {
  readonly rounds: number;
  readonly standings: readonly Standing[];
}
