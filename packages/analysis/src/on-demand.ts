/**
 * What a calculation throws while code that it needs is not in the page yet: wait for it, and calculate again. Only the build of small
 * files for pages has such code.
 */
export class CodeNeeded extends Error {
  /** Whether the code could be had, once that is known; the same promise for every calculation that waits for the same code. */
  readonly coming: Promise<boolean>;

  constructor(coming: Promise<boolean>) {
    super('this calculation needs code that is not here yet');
    this.coming = coming;
  }
}

/** A function that is fetched when it is first called: until it is here, calls throw {@link CodeNeeded}. */
export function onDemand<Given extends readonly unknown[], Result>(
  load: () => Promise<(...given: Given) => Result>,
): (...given: Given) => Result {
  let loaded: ((...given: Given) => Result) | undefined;
  let coming: Promise<boolean> | undefined;
  return (...given) => {
    if (loaded) return loaded(...given);
    coming ??= load().then(
      (code) => {
        loaded = code;
        return true;
      },
      () => false,
    );
    throw new CodeNeeded(coming);
  };
}
