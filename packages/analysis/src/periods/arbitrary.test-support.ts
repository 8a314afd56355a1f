import fc from 'fast-check';
import { isoDate } from './days.js';
import { tryParsePeriod } from './parse.js';
import type { Period } from './period.js';

const number = (min: number, max: number, digits = 1) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(digits, '0'));
const year = fc.integer({ min: 1950, max: 2100 }).map(String);
const day = fc.integer({ min: -7000, max: 40_000 }).map(isoDate);

const text = fc.oneof(
  fc.tuple(year, fc.constantFrom('-A1', '-S1', '-S2', '-T1', '-T2', '-T3', '-Q1', '-Q2', '-Q3', '-Q4')),
  fc.tuple(year, fc.constant('-M'), number(1, 12, 2)),
  fc.tuple(year, fc.constant('-W'), number(1, 53, 2)),
  fc.tuple(year, fc.constant('-D'), number(1, 366, 3)),
  fc.tuple(year),
  fc.tuple(year, fc.constant('-'), number(1, 12, 2)),
  fc.tuple(day),
  fc.tuple(day, fc.constant('/P'), number(1, 40), fc.constantFrom('Y', 'M', 'W', 'D')),
  fc.tuple(day, fc.constant('/'), day),
);

const yearStarts = fc.constantFrom('--01-01', '--04-01', '--04-06', '--07-01', '--08-31', '--12-31');

/** Any period that exists, in any form. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(text, yearStarts)
  .map(([parts, yearStart]) => tryParsePeriod(parts.join(''), { yearStart }))
  .filter((period) => period !== null);
