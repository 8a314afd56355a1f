import { expect } from 'chai';
import { describeVectors, expectClose, type VectorCase } from '../vectors.test-support.js';
import { recentTrend, type RecentTrend, type RecentTrendOptions } from './recent-trend.js';
import type { TrendPoint } from './trend-point.js';

interface Row extends TrendPoint {
  readonly year: number;
}

interface Engine {
  readonly marker: string;
  readonly chi2: number | null;
  readonly significant: boolean;
}

interface R {
  readonly recent_trend?: string;
  readonly chi2?: number | null;
  readonly error?: string;
}

interface Expected {
  readonly legacy_proportion?: Engine;
  readonly legacy_other?: Engine;
  readonly next_take5?: Engine;
  readonly R_proportion?: R;
  readonly R_other?: R;
}

type Case = VectorCase<{ readonly rows: readonly Row[] }, Expected>;

const FILE = 'trend_fingertips.json';
const TOLERANCE = { rel: 1e-9, abs: 1e-9 };
const MARKERS: Readonly<Record<RecentTrend['trend'], string>> = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  noSignificantChange: 'NoChange',
  cannotBeCalculated: 'CannotBeCalculated',
};

function trendOf({ rows }: Case['input'], options: Omit<RecentTrendOptions, 'polarity'>): RecentTrend {
  const ordered = [...rows].sort((a, b) => a.year - b.year);
  return recentTrend(ordered, { polarity: 'none', ...options });
}

describe('recentTrend as the Fingertips engines, weighted by limits', () => {
  for (const engine of ['legacy_other', 'next_take5'] as const) {
    describeVectors<Case['input'], Expected>(
      FILE,
      ({ input, expected }) => {
        const own = expected[engine];
        if (!own) return;
        const result = trendOf(input, { zeroSlope: 'positive' });
        if (own.chi2 === null) {
          // Without limits the engines get NaN and call it no change; "cannot be calculated" is the truth.
          expect([own.marker, result.trend, result.reason]).to.deep.equal([
            'NoChange',
            'cannotBeCalculated',
            'missingLimits',
          ]);
          return;
        }
        expect(MARKERS[result.trend]).to.equal(own.marker);
        if (own.marker !== 'CannotBeCalculated') expectClose(result.chiSquare, own.chi2, TOLERANCE, 'χ²');
      },
      ({ expected }) => expected[engine] !== undefined,
    );
  }
});

describe('recentTrend as the Fingertips engine of 2020, for proportions', () => {
  describeVectors<Case['input'], Expected>(
    FILE,
    ({ input, expected }) => {
      const own = expected.legacy_proportion;
      // That engine wants limits for proportions too, and never sets the slope, so that every significant trend is "decreasing".
      if (own?.chi2 === undefined || own.chi2 === null) return;
      const result = trendOf(input, { kind: 'proportion', zeroSlope: 'positive' });
      if (own.marker === 'CannotBeCalculated') {
        expect(result.trend).to.equal('cannotBeCalculated');
        return;
      }
      expectClose(result.chiSquare, own.chi2, TOLERANCE, 'χ²');
      expect(result.reason === 'significant').to.equal(own.significant);
    },
    ({ expected }) => typeof expected.legacy_proportion?.chi2 === 'number',
  );
});

const R_MARKERS: Readonly<Record<RecentTrend['trend'], string>> = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  noSignificantChange: 'No significant change',
  cannotBeCalculated: 'Cannot be calculated',
};

describe('recentTrend as PHEindicatormethods', () => {
  describeVectors<Case['input'], Expected>(
    FILE,
    ({ id, input, expected }) => {
      const result = trendOf(input, { kind: 'proportion' });
      if (id === 'suite-legacy-count-equals-denominator') {
        // R goes on where a count equals its denominator; the engines and we do not.
        expect(result.reason).to.equal('countEqualsDenominator');
        return;
      }
      expect(R_MARKERS[result.trend]).to.equal(expected.R_proportion?.recent_trend);
      if (typeof expected.R_proportion?.chi2 === 'number') {
        // R finds χ² as a difference of large sums.
        expectClose(result.chiSquare, expected.R_proportion.chi2, { rel: 1e-8, abs: 1e-6 }, 'χ²');
      }
    },
    ({ expected }) => expected.R_proportion?.recent_trend !== undefined,
  );

  describeVectors<Case['input'], Expected>(
    FILE,
    ({ input, expected }) => {
      // Where four values are equal, rounding gives R a slope above 0 without the fifth.
      const zeroSlope = 'positive';
      const result = trendOf(input, { limitMultiplier: 1.959963984540054, zeroSlope });
      expect(R_MARKERS[result.trend]).to.equal(expected.R_other?.recent_trend);
      if (typeof expected.R_other?.chi2 === 'number') {
        expectClose(result.chiSquare, expected.R_other.chi2, { rel: 1e-8, abs: 1e-8 }, 'χ²');
      }
    },
    ({ expected }) => expected.R_other?.recent_trend !== undefined,
  );
});
