import type { ViewResult } from '@cairn/views';

/** Keeps the view-model that was made last: drawing again for what a reader looks at makes no new one. */
export class LastView<View> {
  #askedOf: readonly unknown[] = [];
  #result: ViewResult<View> | undefined;

  /**
   * The view-model of what is asked for.
   *
   * @param asked all that it is made of, compared one by one by identity
   * @param make called when any of that has changed; where it throws, what was made before stays
   */
  of(asked: readonly unknown[], make: () => ViewResult<View>): ViewResult<View> {
    if (this.#result && asked.every((one, at) => one === this.#askedOf[at])) return this.#result;
    const result = make();
    this.#askedOf = asked;
    this.#result = result;
    return result;
  }
}
