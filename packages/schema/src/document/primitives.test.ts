import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { Day, Id, LocalisedText, Moment, PeriodText, SafeLink, YearStart } from './primitives.js';

const takes = (shape: z.ZodMiniType, value: unknown) => z.safeParse(shape, value).success;

function holds(shape: z.ZodMiniType, good: readonly unknown[], bad: readonly unknown[]): void {
  expect(good.filter((value) => !takes(shape, value))).to.deep.equal([]);
  expect(bad.filter((value) => takes(shape, value))).to.deep.equal([]);
}

describe('the shapes that all others are made of', function () {
  this.timeout(20_000);

  it('know every form of period, and nothing like it', () => {
    const sdmx = [
      '2025-A1',
      '2025-S2',
      '2025-T3',
      '2025-Q4',
      '2025-M12',
      '2025-W53',
      '2025-D001',
      '2025-D366',
    ];
    const calendar = ['2025', '2025-04', '2025-04-17', '2024-02-29'];
    const ranges = [
      '2023-04-01/P3Y',
      '2023-04-01/P18M',
      '2023-04-01/P6W',
      '2023-04-01/P1D',
      '2023-04-01/2026-03-31',
    ];
    holds(
      PeriodText,
      [...sdmx, ...calendar, ...ranges],
      [
        ...[
          '',
          '25',
          '0999',
          '2025-A2',
          '2025-S3',
          '2025-T4',
          '2025-Q0',
          '2025-Q5',
          '2025-M00',
          '2025-M13',
          '2025-M4',
        ],
        ...[
          '2025-W00',
          '2025-W54',
          '2025-D000',
          '2025-D367',
          '2025-13',
          '2025-4',
          '2025-02-30',
          '2025-04-31',
          '2025-q1',
        ],
        ...[
          '2024/25',
          'Q1 2025',
          '2023-04-01/P0Y',
          '2023-04-01/P',
          '2023-04-01/',
          '2023-04/P1Y',
          '2025-Q1/P1Y',
        ],
        ...[' 2025', '2025\n', '２０２５', 2025, null],
      ],
    );
  });

  it('know every day of the calendar, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists =
            date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(takes(Day, text)).to.equal(exists);
          expect(takes(PeriodText, text)).to.equal(exists);
        },
      ),
    );
    const leap = (year: number) => takes(Day, `${String(year)}-02-29`);
    const years = Array.from({ length: 9000 }, (_, at) => 1000 + at);
    const wrong = years.filter(
      (year) => leap(year) !== (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('know moments with their time zone', () => {
    holds(
      Moment,
      ['2026-10-31', '2026-10-31T09:00Z', '2026-10-31T09:00:59.123Z', '2026-10-31T23:59:59+05:30'],
      [
        '2026-10-31T09:00',
        '2026-10-31T24:00Z',
        '2026-10-31 09:00Z',
        '2026-10-31T09:60Z',
        '2026-10-31T09:00+25:00',
      ],
    );
  });

  it('know the first day of a year, which every year must have', () => {
    holds(YearStart, ['--01-01', '--04-06', '--12-31'], ['--02-29', '--04-31', '--13-01', '04-01', '--4-1']);
  });

  it('take links to follow, and none that could run', () => {
    holds(
      SafeLink,
      [
        ...[
          'https://a.example/b?c#d',
          'http://a.example',
          'mailto:a@b.example',
          'files/plan.pdf',
          '/plan',
          '../a',
          '#top',
        ],
        ...['//a.example/b', '?page=2', 'a/b:c', './a:b'],
      ],
      [
        ...[
          'javascript:alert(1)',
          'JAVASCRIPT:alert(1)',
          ' javascript:alert(1)',
          'java\nscript:alert(1)',
          '\u0001javascript:alert(1)',
        ],
        ...[
          'data:text/html,x',
          'vbscript:x',
          'file:///etc/passwd',
          'blob:x',
          'https:evil',
          'mailto:',
          '',
          'a b',
          '\\\\server\\share',
        ],
      ],
    );
  });

  // Work that grew with the square of the length would not end within the time that a test has.
  it('judge a long address, whatever is in it', () => {
    holds(SafeLink, [], ['mailto:' + '@'.repeat(100_000) + ' ', 'mailto:' + 'a@'.repeat(100_000) + ' ']);
  });

  it('take ids of 1 to 200 characters, counted as a reader counts them', () => {
    holds(
      Id,
      ['a', 'a b', 'é', '😀'.repeat(200), 'x'.repeat(200), '__proto__'],
      ['', ' a', 'a ', 'x'.repeat(201), 'a\nb', 7],
    );
  });

  it('take text, or text by language, and never nothing', () => {
    holds(
      LocalisedText,
      ['Falls', { en: 'Falls', 'cy-GB': 'Cwympiadau' }],
      ['', {}, { en: '' }, { english: 'Falls', '': 'x' }, [], null, 5],
    );
  });
});
