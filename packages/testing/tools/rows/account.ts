import type { Visit } from './row.js';

/** The account of a year, for people and for boards. */
export const account: Visit = {
  page: 'greyhaven/account.html',
  rows: [
    {
      ids: ['W2', 'W5'],
      does: 'hears stories, what people wrote in the survey, and how many answered',
      async walk(reader) {
        await reader.goTo('About this measure, disclosure, collapsed');
        await reader.reads(
          '#home',
          'Home in two days, not two weeks, heading 3',
          'The measures behind it, heading 4',
          '5.4',
          'On track',
        );
        await reader.reads(
          '#carers',
          'What carers wrote in the survey, heading 3',
          'What people said, heading 4',
          'A break at short notice 96 people',
          '630 answers, 95% confidence interval 26.4% to 33.5%',
        );
      },
    },
    {
      ids: ['W5', 'L1'],
      does: 'reads a survey’s figures with their intervals',
      async walk(reader) {
        await reader.goTo(/^Satisfaction with care, Greyhaven.* Figures, period by period, slider/);
        await reader.hears(/2025\/26: 78\.9%, at risk/);
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.press('Enter');
        await reader.reads(
          '#said',
          /interval.*, columnheader$/,
          '2025/26, rowheader',
          '78.9',
          /75\.0% to 82\.4%/,
        );
      },
    },
    {
      ids: ['W3'],
      does: 'follows the link to the same account in easy words, and goes to a chapter',
      async walk(reader) {
        await reader.goTo('Read it in easy words, link');
        await reader.follow();
        await reader.goTo('What Mrs P says, button');
        await reader.press('Enter');
        await reader.hears(/^What Mrs P says, heading \d/);
        await reader.goTo('Back to contents, button');
        await reader.press('Enter');
        await reader.hears('Contents, heading 3');
      },
    },
  ],
};

export const reports: Visit = {
  page: 'aldermoor/index.html',
  rows: [
    {
      ids: ['L2', 'W3'],
      does: 'follows the menu to the quarterly report, and goes to its exceptions and back',
      async walk(reader) {
        await reader.goTo('Quarterly report, link');
        await reader.follow();
        await reader.reads(
          'cairn-report',
          'Report to the planning group, heading 2',
          'July to September 2026',
          'Quarterly',
        );
        await reader.goTo('Exceptions and what is being done, button');
        await reader.press('Enter');
        await reader.hears('Exceptions and what is being done, heading 3');
        await reader.reads(
          'cairn-report',
          'What needs attention, Aldermoor, heading 4',
          'What needs attention, Greyhaven, heading 4',
        );
        await reader.goTo('Back to contents, button');
        await reader.press('Enter');
        await reader.hears('Contents, heading 3');
      },
    },
  ],
};

export const signs: Visit = {
  page: 'aldermoor/index.html',
  rows: [
    {
      ids: ['J2', 'J12'],
      does: 'follows a sign of the cover to its measure',
      async walk(reader) {
        // What the page says of itself above the signs: money and staffing off track, delays and waits at risk.
        await reader.reads(
          '#cover',
          ...['Agency spend, heading 3', 'Off track', 'Vacancies, heading 3', 'Off track'],
          ...['Delayed discharges, heading 3', 'At risk', 'Wait for care at home, heading 3', 'At risk'],
        );
        await reader.goTo('Wait for care at home, link');
        await reader.follow();
        await reader.reads('#measure', 'Wait for care at home to begin, heading 3');
        await reader.reads('#chart', /^Wait for care at home, Aldermoor/);
      },
    },
  ],
};
