/**
 * Values by two names. Two maps are asked instead of one with both names joined: joined names would have to be built and hashed at each
 * question, and a document is asked about each of its series again and again.
 */
export class PairIndex<Value> {
  readonly #byFirst = new Map<string, Map<string, Value>>();

  get(first: string, second: string): Value | undefined {
    return this.#byFirst.get(first)?.get(second);
  }

  set(first: string, second: string, value: Value): void {
    const within = this.#byFirst.get(first);
    if (within) within.set(second, value);
    else this.#byFirst.set(first, new Map([[second, value]]));
  }

  /** The value of two names; made when they are first asked for. */
  getOr(first: string, second: string, make: () => Value): Value {
    let value = this.get(first, second);
    if (value === undefined) this.set(first, second, (value = make()));
    return value;
  }
}
