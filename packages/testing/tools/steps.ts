import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.js';

export interface Step {
  readonly name: string;
  /** A shell command, run in the project's root folder with the installed programs in its path. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Lines of the output that a reader wants even when all is well. */
  readonly tell?: RegExp;
  /** Names of the steps that end before it begins. */
  readonly needs?: readonly string[];
  /** How many places it takes; a step that keeps two processors busy takes two. Without it one. */
  readonly places?: number;
}

/** A step that hangs must not hang the run, in milliseconds. */
const timeLimit = 15 * 60_000;
const isWindows = process.platform === 'win32';

interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly told: readonly string[];
  /** Where a step that failed first says what is wrong. */
  readonly complaint: readonly string[];
}

const complaints = /\bfailing\b|❌|𐄂|✗|✖|\bError\b|\berror\b|stopped after/;

/** One more than the processors that are used, as a step that drives a browser often waits for it. */
const PLACES = Math.min(2, availableParallelism()) + 1;

/**
 * Runs steps side by side, each as soon as what it needs has ended and there is room, those that come first in the list first. A failure
 * does not stop the run: one run tells everything that is wrong.
 *
 * @returns whether all steps passed
 * @throws Error when a step needs one that does not come before it
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  const start = performance.now();
  for (const [at, { name, needs = [] }] of steps.entries())
    for (const needed of needs)
      if (!steps.slice(0, at).some((step) => step.name === needed))
        throw new Error(`invalid step: ${name} needs ${needed}, which does not come before it`);
  const outcomes: Outcome[] = [];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const mayBegin = ({ needs = [] }: Step) =>
    needs.every((name) => outcomes.some(({ step }) => step.name === name));
  const isRoomFor = (step: Step) => running.size === 0 || placesOf([...running.keys(), step]) <= PLACES;
  while (waiting.length + running.size > 0) {
    for (let step = waiting.find(mayBegin); step && isRoomFor(step); step = waiting.find(mayBegin)) {
      const begun = step;
      waiting.splice(waiting.indexOf(begun), 1);
      running.set(
        begun,
        run(begun).then((outcome) => {
          outcomes.push(outcome);
          running.delete(begun);
        }),
      );
    }
    await Promise.race(running.values());
  }
  const failed = outcomes.filter(({ passed }) => !passed);
  console.log(`\nAll steps took ${seconds(start)}.`);
  for (const line of outcomes.flatMap(({ told }) => told)) console.log(`  ${line}`);
  for (const { step, complaint } of failed) {
    console.log(`FAILED: ${step.name}    (alone: ${commandLine(step)})`);
    for (const line of complaint) console.log(`    ${line}`);
  }
  console.log(`steps: ${String(outcomes.length - failed.length)} passed, ${String(failed.length)} failed`);
  return failed.length === 0;
}

function placesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { places = 1 }) => sum + places, 0);
}

async function run(step: Step): Promise<Outcome> {
  const start = performance.now();
  const { code, output: raw } = await execute(step);
  const output = stripVTControlCharacters(raw);
  const passed = code === 0;
  console.log(`${passed ? '✓' : '✗'} ${step.name.padEnd(44)} ${seconds(start).padStart(8)}`);
  if (!passed) console.log(`\n$ ${commandLine(step)}\n${output.trimEnd()}\n`);
  const lines = output.split('\n').map((line) => line.trim());
  const told = [...new Set(lines.filter((line) => step.tell?.test(line)))].map(
    (line) => `${step.name}: ${line}`,
  );
  const first = passed ? -1 : lines.findIndex((line) => complaints.test(line));
  const complaint =
    first < 0
      ? []
      : lines
          .slice(first, first + 40)
          .filter((line) => line !== '')
          .slice(0, 12);
  return { step, passed, told, complaint };
}

function execute({ command, env }: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
    const child = spawn(command, {
      cwd: root,
      shell: true,
      // A process group of its own, so that the step can be stopped with all that it started.
      detached: !isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
    };
    const stop = () => {
      if (isWindows || child.pid === undefined) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const clock = setTimeout(() => {
      collect(`\nstopped after ${String(timeLimit / 60_000)} minutes`);
      stop();
    }, timeLimit);
    process.once('exit', stop);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(clock);
      process.off('exit', stop);
      resolve({ code, output });
    });
  });
}

function commandLine({ command, env = {} }: Step): string {
  return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), command].join(' ');
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
