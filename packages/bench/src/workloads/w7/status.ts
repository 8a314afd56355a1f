import { assess, type AssessInput } from '@cairn/analysis';
import { chance } from '@cairn/testing';
import type { Contest } from '../../measure/contest.js';

const OBSERVATIONS = 500_000;
const TARGET = 50;
const TOLERANCE = 2;

/** Red, amber or green against a target; the answer is how many are green. */
export function statusContest(): Contest {
  const { normal } = chance('status');
  const values = Float64Array.from({ length: OBSERVATIONS }, () => TARGET + normal() * 3);
  return {
    id: 'w7/status',
    title: `Status of ${OBSERVATIONS.toLocaleString('en-GB')} observations against a target`,
    about: 'Ours gives each status with its reason, the figures it used and the rule it comes from.',
    contestants: () => [
      {
        name: 'comparisons in a plain loop',
        role: 'limit',
        note: 'status only',
        run: () => greens(values, plainStatus),
      },
      { name: 'assess', role: 'ours', run: () => greens(values, (value) => assess(inputFor(value)).outcome) },
    ],
  };
}

const RULES: AssessInput['rules'] = { method: 'target', tolerance: { absolute: TOLERANCE } };

function inputFor(value: number): AssessInput {
  return { rules: RULES, polarity: 'higher', observation: { value }, target: { value: TARGET } };
}

function plainStatus(value: number): string {
  if (value >= TARGET) return 'green';
  return value >= TARGET - TOLERANCE ? 'amber' : 'red';
}

function greens(values: Float64Array, statusOf: (value: number) => string): number {
  let count = 0;
  for (const value of values) if (statusOf(value) === 'green') count += 1;
  return count;
}
