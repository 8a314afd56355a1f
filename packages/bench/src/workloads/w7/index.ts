import type { Workload } from '../../measure/contest.js';
import { intervalContests } from './intervals.js';
import { statusContest } from './status.js';
import { xmrContest } from './xmr.js';

export function w7(): Workload {
  return {
    title: 'W7: statistics',
    about: 'Rules and intervals of `@cairn/analysis` on generated figures, the same in every run.',
    contests: [xmrContest(), ...intervalContests(), statusContest()],
  };
}
