/*
 * What the quick check of a document is made of: functions that say whether a value has the right form, and nothing about what is
 * wrong with one that has not. They take what the zod shapes take, no more.
 */

/** Whether a value has the right form. */
export type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;
type Loose = Readonly<Record<string, unknown>>;

export const anything: Check = () => true;
export const text: Check = (value) => typeof value === 'string';
export const someText: Check = (value) => text(value) && value !== '';
export const flag: Check = (value) => typeof value === 'boolean';
export const number: Check = (value) => Number.isFinite(value);

export const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** A number that is no less than `least` and no more than `most`. */
export const from =
  (least: number, most = Infinity): Check =>
  (value) =>
    number(value) && (value as number) >= least && (value as number) <= most;

export const above =
  (least: number): Check =>
  (value) =>
    number(value) && (value as number) > least;

/** The same for numbers without a fraction. */
export const whole =
  (least = -Infinity, most = Infinity): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** A list of `least` entries or more. */
export const list =
  (check: Check, least = 0): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (let at = 0; at < value.length; at++) if (!check(value[at])) return false;
    return true;
  };

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain object of `least` fields or more, each name and each value of one form. */
export const record =
  (name: Check, check: Check, least = 0): Check =>
  (value) => {
    if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
    // Whatever reads a record passes over this name.
    const fields = Object.keys(value).filter((field) => field !== '__proto__');
    return fields.length >= least && fields.every((field) => name(field) && check(value[field]));
  };

/** An object with these fields, and perhaps some of those; others may stand beside them. */
export const object = (needed: Fields, allowed: Fields = {}): Check => {
  const musts = Object.entries(needed);
  const mays = Object.entries(allowed);
  return (value) =>
    isObject(value) &&
    musts.every(([field, check]) => check(value[field])) &&
    mays.every(([field, check]) => value[field] === undefined || check(value[field]));
};

/** An object of the kind that its own field names. */
export const kindsBy =
  (field: string, kinds: Fields): Check =>
  (value) => {
    const kind = isObject(value) && value[field];
    return typeof kind === 'string' && Object.hasOwn(kinds, kind) && kinds[kind]?.(value) === true;
  };
