import type { Visit } from './row.js';

/** The programme within its year, and before and after it began. */
export const withinYear: Visit = {
  page: 'aldermoor/within-year.html',
  rows: [
    {
      ids: ['P4'],
      does: 'hears this year month by month against last year, target and trajectory, and goes back a year',
      async walk(reader) {
        await reader.goTo(/^Delayed discharges, Aldermoor.* Figures, period by period, slider/);
        await reader.hears(
          /September 2026: 8\.6 .*2025\/26 .*National target 8\.0, Trajectory 6\.8, provisional/,
        );
        await reader.press('Home');
        await reader.hears(/April 2026: /);
        await reader.press('PageUp');
        await reader.hears(
          /April 2025: 9\.2 .*1\.1 lower, better, 2024\/25 10\.3, National target 8\.0, Trajectory 8\.6/,
        );
        await reader.reads(
          '#delayed-discharges',
          'Delayed discharges, Aldermoor, 2025/26, heading 2',
          'Earlier, button',
          'Later, button',
          'April 2025 to March 2026',
        );
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.press('Enter');
        await reader.reads(
          '#delayed-discharges',
          '2025/26, columnheader',
          '2024/25, columnheader',
          'Difference, columnheader',
          'Trajectory, columnheader',
          'April 2025, rowheader',
          '9.2, cell',
          '10.3, cell',
          '1.1 lower, better, cell',
        );
      },
    },
  ],
};

export const beforeAfter: Visit = {
  page: 'aldermoor/before-after.html',
  rows: [
    {
      ids: ['P3'],
      does: 'hears the level before the programme and since, and how sure the difference is',
      async walk(reader) {
        await reader.goTo(/^Delayed discharges, Aldermoor.* Figures, period by period, slider/);
        await reader.hears(/September 2026: 8\.6 .*Average after 9\.2/);
        await reader.press('Home');
        await reader.hears(/October 2021: 9\.5 .*Average before 9\.7/);
        await reader.reads(
          '#delayed-discharges',
          'Delayed discharges, Aldermoor: no clear difference since October 2024, heading 2',
          /average was 9\.7 .* before and is 9\.2 .* after\. Not a clear difference: .*95% confidence interval/,
        );
      },
    },
    {
      ids: ['J15'],
      does: 'reads two measures together, point by point, with the caution beside them',
      async walk(reader) {
        await reader.goTo(
          /^Waits for care at home and delayed discharges.* Periods, in the order of time, slider/,
        );
        await reader.press('Home');
        await reader.hears(/October 2021: Wait for care at home No data .*; Delayed discharges 9\.5/);
        await reader.press('ArrowRight');
        await reader.hears(/November 2021: Wait for care at home 10\.2 days .*; Delayed discharges 10\.1/);
        await reader.press('ArrowRight');
        await reader.hears(/December 2021: /);
        await reader.reads(
          '#together',
          'That measures move together does not show that one causes the other.',
        );
      },
    },
  ],
};
