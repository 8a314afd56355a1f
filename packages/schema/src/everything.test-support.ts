import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../examples/everything.json', import.meta.url), 'utf8');

/** The example that uses every field, afresh for each caller. */
export function everything(): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

/** The same value, so that any attempt to change it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
