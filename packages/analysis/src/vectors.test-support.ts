/**
 * Reference cases kept beside the project (`../shared/vectors`), run when they are there and named when they are not.
 * Only tests import this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

/** How far a figure may be from its reference: within `abs`, or within `rel` of the expected figure, or equal. */
export interface Tolerance {
  readonly rel?: number;
  readonly abs?: number;
  readonly exact?: boolean;
}

/** One case of a reference file. */
export interface VectorCase<Input, Expected> {
  readonly id?: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly method?: string;
}

interface VectorFile {
  readonly meta: { readonly tolerance?: Tolerance };
  readonly cases: readonly unknown[];
}

const DIRECTORY = new URL('../../../../shared/vectors/', import.meta.url);
const notRun = new Set<string>();

after(() => {
  if (notRun.size === 0) return;
  console.warn(
    `  vectors not present: ${String(notRun.size)} files' cases not run (${[...notRun].join(', ')})`,
  );
});

/**
 * Declares one test for every case of a reference file, or notes the file as not run when it is absent.
 * @param name file name in the vectors folder
 * @param check asserts one case, with the tolerance the file states
 * @param select the cases `check` is for; the others of the file must be declared by another call
 */
export function describeVectors<Input, Expected>(
  name: string,
  check: (vector: VectorCase<Input, Expected>, tolerance: Tolerance) => void,
  select: (vector: VectorCase<Input, Expected>) => boolean = () => true,
): void {
  const file = new URL(name, DIRECTORY);
  if (!existsSync(file)) {
    notRun.add(name);
    return;
  }
  const { meta, cases } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  const chosen = (cases as readonly VectorCase<Input, Expected>[]).filter(select);
  if (chosen.length === 0) throw new Error(`no case of ${name} was selected`);
  describe(`reference cases of ${name}`, () => {
    chosen.forEach((vector, position) => {
      it(`reproduces ${vector.id ?? `case ${String(position)}`}`, () => {
        check(vector, meta.tolerance ?? { exact: true });
      });
    });
  });
}

/** Asserts that a figure, or its absence, agrees with its reference. */
export function expectClose(
  actual: number | null | undefined,
  expected: number | null,
  tolerance: Tolerance,
  what = 'value',
): void {
  if (expected === null || actual === null || actual === undefined) {
    expect(actual, what).to.equal(expected);
    return;
  }
  const { rel = 0, abs = 0 } = tolerance;
  const allowed = Math.max(abs, rel * Math.abs(expected));
  if (!(Math.abs(actual - expected) <= allowed)) {
    expect.fail(`${what}: ${String(actual)} is not within ${String(allowed)} of ${String(expected)}`);
  }
}

/**
 * Runs a calculation whose reference may be an error: then it must refuse its input, otherwise the result comes back.
 * @returns the result, or undefined when the reference is an error and the calculation refused
 */
export function resultUnlessRefused<Result>(expected: object | null, run: () => Result): Result | undefined {
  if (expected === null || !('error' in expected)) return run();
  expect(run).to.throw(RangeError, /^invalid /);
  return undefined;
}
