import { parsePeriod, type Period } from '@cairn/analysis';
import { months, quarters } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { labelled, timeAxis } from './time-axis.js';

const periods = (texts: readonly string[]): Period[] =>
  texts.map((text) => parsePeriod(text, { yearStart: '--04-01' }));

describe('a time axis', () => {
  it('puts periods where their middles are, half a step from the ends', () => {
    const { places, edges } = timeAxis(periods(['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1']));
    expect(places.map(Math.round)).to.deep.equal([10, 30, 50, 70, 90]);
    expect(edges.map(Math.round)).to.deep.equal([0, 20, 40, 60, 80, 100]);
  });

  it('leaves a gap as wide as the periods that are missing', () => {
    const { places } = timeAxis(periods(['2024-Q1', '2024-Q2', '2025-Q1', '2025-Q2']));
    const [first = 0, second = 0, third = 0] = places;
    expect((third - second) / (second - first)).to.be.within(2.9, 3.1);
  });

  it('puts a single period in the middle', () => {
    expect(timeAxis(periods(['2024-Q1']))).to.deep.include({ places: [50], edges: [0, 100] });
  });

  it('labels the beginning of the reporting year where not every month can be labelled', () => {
    const all = periods(months(2023, 36));
    const axis = timeAxis(all);
    const room = { length: 30, beyond: [2, 2] as const };
    const chosen = labelled(
      all,
      axis,
      all.map(() => 4),
      room,
      4,
    );
    expect(chosen.map((at) => all[at]?.text)).to.deep.equal([
      '2023-04',
      '2023-10',
      '2024-04',
      '2024-10',
      '2025-04',
      '2025-10',
    ]);
  });

  it('labels every year where there is room, and counts back from the last where there is not', () => {
    const all = periods(['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1']);
    const axis = timeAxis(all);
    const at = (length: number) =>
      labelled(
        all,
        axis,
        all.map(() => 4),
        { length, beyond: [1, 1] },
        4,
      );
    expect(at(30)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(at(12)).to.deep.equal([0, 2, 4]);
  });

  it('counts from a period before the last where that leaves room for more labels', () => {
    const all = periods(['2021-A1', '2022-A1', '2023-A1', '2024-A1', '2025-A1']);
    const room = { length: 11, beyond: [2, 1] as const };
    const chosen = labelled(
      all,
      timeAxis(all),
      all.map(() => 5),
      room,
      4,
    );
    expect(chosen).to.deep.equal([0, 3]);
  });

  it('never lets two labels meet, nor one leave its room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 6, max: 90 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(months, quarters),
        (count, length, width, make) => {
          const all = periods(make(2019, count));
          const axis = timeAxis(all);
          const widths = all.map((_, at) => width + (at % 3));
          const chosen = labelled(all, axis, widths, { length, beyond: [1, 0.5] }, 4);
          const spans = chosen.map((at) => {
            const middle = ((axis.places[at] ?? 0) / 100) * length;
            return [middle - (widths[at] ?? 0) / 2, middle + (widths[at] ?? 0) / 2] as const;
          });
          spans.forEach(([from, to], at) => {
            expect(from).to.be.at.least(-1);
            expect(to).to.be.at.most(length + 0.5);
            if (at > 0) expect(from).to.be.at.least(spans[at - 1]?.[1] ?? Infinity);
          });
        },
      ),
    );
  });
});
