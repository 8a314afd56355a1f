import { describeExamples } from '../examples.test-support.js';
import { isoDate } from './days.js';
import { gapsIn } from './gaps.js';
import { previousPeriod, samePeriodLastYear } from './neighbours.js';
import { comparePeriods } from './order.js';
import { parsePeriod, type PeriodOptions, tryParsePeriod } from './parse.js';
import { periodParts } from './parts.js';

const parsed = (texts: readonly string[]) => texts.map((text) => parsePeriod(text));

describeExamples('periods.md', {
  firstAndLastDay: (text: string, options?: PeriodOptions) => {
    const { start, end } = parsePeriod(text, options);
    return [isoDate(start), isoDate(end)];
  },
  tryParsePeriod,
  inOrder: (texts: readonly string[]) =>
    parsed(texts)
      .sort(comparePeriods)
      .map(({ text }) => text),
  previousPeriod: (text: string) => previousPeriod(parsePeriod(text))?.text ?? null,
  samePeriodLastYear: (text: string) => samePeriodLastYear(parsePeriod(text))?.text ?? null,
  gapsIn: (texts: readonly string[]) => gapsIn(parsed(texts)).map(({ text }) => text),
  periodParts: (text: string) => periodParts(parsePeriod(text)),
});
