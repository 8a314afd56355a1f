import type { Contest, Contestant, ContestResult } from './contest.js';

/** How often a contest is run. */
export interface RoundCounts {
  /** Rounds before counting begins, in which the engine compiles. */
  readonly warm: number;
  readonly counted: number;
}

export interface Rounds extends RoundCounts {
  /**
   * Milliseconds that a counted run should take at least: shorter work is repeated, so that on a busy machine it is interrupted as much as
   * longer work. 0 for work that cannot be repeated without clearing up.
   */
  readonly sample: number;
}

/** Answers of contestants that did the same work differ by rounding only. */
const SAME = 1e-9;

/** A clock may say that the shortest work takes no time at all. */
const MOST_REPEATS = 1_000;

/**
 * Measures the contestants in turn, round after round, so that whatever else the machine does falls on all of them. Each round begins
 * with another contestant: none always follows the same one.
 *
 * @param settle called before each timed run, to leave it nothing to clean up
 * @param progress called after each run
 * @throws Error when contestants come to different answers
 */
export async function runContest(
  { title, about, contestants }: Contest,
  { warm, counted, sample }: Rounds,
  settle: () => void | Promise<void>,
  progress: (contestant: string) => void,
): Promise<ContestResult> {
  const times = contestants.map((): number[] => []);
  const answers = contestants.map((): number | null => null);
  const repeats = contestants.map(() => 1);
  for (let round = 0; round < warm + counted; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const at = (round + turn) % contestants.length;
      const contestant = contestants[at];
      if (!contestant) continue;
      await settle();
      const start = performance.now();
      const often = repeats[at] ?? 1;
      for (let repeat = 0; repeat < often; repeat += 1) answers[at] = await contestant.run();
      const time = (performance.now() - start) / often;
      if (round >= warm) times[at]?.push(time);
      else repeats[at] = Math.max(1, Math.min(MOST_REPEATS, Math.ceil(sample / time)));
      progress(contestant.name);
    }
  }
  compareAnswers(title, contestants, answers);
  return {
    title,
    about,
    standings: contestants.map(({ name, role, note = '' }, at) => ({
      name,
      role,
      note,
      times: times[at] ?? [],
    })),
  };
}

function compareAnswers(
  title: string,
  contestants: readonly Contestant[],
  answers: readonly (number | null)[],
): void {
  const given = contestants.flatMap(({ name }, at) => {
    const answer = answers[at] ?? null;
    return answer === null ? [] : [{ name, answer }];
  });
  const [first] = given;
  for (const { name, answer } of given) {
    if (first && Math.abs(answer - first.answer) > SAME * Math.max(1, Math.abs(first.answer))) {
      throw new Error(`${title}: ${first.name} answers ${first.answer}, but ${name} answers ${answer}`);
    }
  }
}
