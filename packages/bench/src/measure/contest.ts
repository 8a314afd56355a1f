/** What someone brings to a contest. `limit`: the least that the work can cost. `ours`: this library. `peer`: what a reader might use instead. */
export type Role = 'limit' | 'ours' | 'peer';

/** One way of doing the work. */
export interface Contestant {
  readonly name: string;
  readonly role: Role;
  /** What it does less or more than the others, in a few words. */
  readonly note?: string;
  /**
   * Does the work once and returns a figure that follows from it: the engine can then leave nothing out, and contestants that did not
   * do the same work are found out. Null where there is no such figure.
   */
  readonly run: () => number | null | Promise<number | null>;
}

/** Several ways of doing the same work, measured in turn. The first is the limit that the others are measured against. */
export interface Contest {
  readonly title: string;
  /** What is timed, in a sentence. */
  readonly about: string;
  readonly contestants: readonly Contestant[];
}

/** A set of contests about one kind of work. */
export interface Workload {
  readonly title: string;
  /** What the data are, in a sentence or two. */
  readonly about: string;
  readonly contests: readonly Contest[];
}

/** The times of one contestant. */
export interface Standing {
  readonly name: string;
  readonly role: Role;
  readonly note: string;
  /** Milliseconds, one a counted round. */
  readonly times: readonly number[];
}

export interface ContestResult {
  readonly title: string;
  readonly about: string;
  readonly standings: readonly Standing[];
}
