import type { Asked, Contest, Contestant, ContestResult, RoundCounts, Standing } from './contest.js';

export interface Rounds extends Asked {
  /**
   * Milliseconds that a counted run should take at least: shorter work is repeated, so that on a busy machine it is interrupted as much as
   * longer work. 0 for work that cannot be repeated without clearing up.
   */
  readonly sample: number;
}

/** Where a contest runs. */
export interface Venue {
  /** Called before each run, to leave it nothing to clean up. */
  readonly settle: () => void | Promise<void>;
  /** Called between what a run begins with and its timed work. */
  readonly calm: () => void | Promise<void>;
}

/** Answers of contestants that did the same work differ by rounding only. */
const SAME = 1e-9;

/** A clock may say that the shortest work takes no time at all. */
const MOST_REPEATS = 1_000;

/**
 * Measures the contestants in turn, round after round, so that whatever else the machine does falls on all of them. Each round begins
 * with another contestant: none always follows the same one.
 *
 * @param progress called after each run with the share of the contest that is done
 * @throws Error when contestants come to different answers
 */
export async function runContest(
  contest: Contest,
  asked: Rounds,
  venue: Venue,
  progress: (contestant: string, share: number) => void,
): Promise<ContestResult> {
  const { id, title, about, figure } = contest;
  const [warm, counted] = fewest(asked, contest.rounds);
  const entered = await contest.contestants();
  const runners = entered
    .filter(({ role }) => asked.peers || role !== 'peer')
    .map((contestant) => new Runner(contestant, figure));
  for (let round = 0; round < warm + counted; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const runner = runners[(round + turn) % runners.length];
      await runner?.run(venue, round >= warm, asked.sample);
      progress(
        runner?.contestant.name ?? '',
        (round * runners.length + turn + 1) / ((warm + counted) * runners.length),
      );
    }
  }
  if (figure === undefined) compareAnswers(title, runners);
  return {
    ...{ id, title, about },
    ...(figure === undefined ? {} : { figure }),
    rounds: counted,
    standings: runners.map((runner) => runner.standing),
  };
}

function fewest(
  { warm, counted }: RoundCounts,
  own: RoundCounts | undefined,
): readonly [warm: number, counted: number] {
  return [Math.min(warm, own?.warm ?? warm), Math.min(counted, own?.counted ?? counted)];
}

/** A contestant with what its runs came to. */
class Runner {
  readonly contestant: Contestant;
  readonly #figure: string | undefined;
  readonly #times: number[] = [];
  readonly #beside: Record<string, number[]> = {};
  #repeats = 1;
  answer: number | null = null;

  constructor(contestant: Contestant, figure: string | undefined) {
    this.contestant = contestant;
    this.#figure = figure;
  }

  async run({ settle, calm }: Venue, counts: boolean, sample: number): Promise<void> {
    const { contestant } = this;
    await settle();
    if (contestant.before) {
      await contestant.before();
      await calm();
    }
    const start = performance.now();
    for (let repeat = 0; repeat < this.#repeats; repeat += 1) this.answer = await contestant.run();
    const time = (performance.now() - start) / this.#repeats;
    if (!counts) this.#repeats = this.#repeatsFor(time, sample);
    else this.#count(this.#figure === undefined ? time : (this.answer ?? NaN));
    contestant.after?.();
  }

  /** What has to be prepared anew cannot be repeated, and figures gain nothing by it. */
  #repeatsFor(time: number, sample: number): number {
    if (this.contestant.before || this.#figure !== undefined) return 1;
    return Math.max(1, Math.min(MOST_REPEATS, Math.ceil(sample / time)));
  }

  #count(value: number): void {
    this.#times.push(value);
    for (const [column, figure] of Object.entries(this.contestant.beside?.() ?? {}))
      (this.#beside[column] ??= []).push(figure);
  }

  get standing(): Standing {
    const { name, role, note, yardstick, goal } = this.contestant;
    return {
      ...{ name, role, times: this.#times, beside: this.#beside },
      ...(note === undefined ? {} : { note }),
      ...(yardstick === undefined ? {} : { yardstick }),
      ...(goal === undefined ? {} : { goal }),
    };
  }
}

function compareAnswers(title: string, runners: readonly Runner[]): void {
  const given = runners.flatMap(({ contestant: { name }, answer }) =>
    answer === null ? [] : [{ name, answer }],
  );
  const [first] = given;
  for (const { name, answer } of given) {
    if (first && Math.abs(answer - first.answer) > SAME * Math.max(1, Math.abs(first.answer))) {
      throw new Error(`${title}: ${first.name} answers ${first.answer}, but ${name} answers ${answer}`);
    }
  }
}
