import type { Visit } from './row.js';

/** One measure in full, and a choice of one's own. */
export const measures: Visit = {
  page: 'aldermoor/measures.html',
  rows: [
    {
      ids: ['J24', 'W4', 'J3'],
      does: 'hears what a measure is, how it is worked out, who answers for it, and follows its paper',
      async walk(reader) {
        await reader.goTo('Home First: first-year review, link');
        await reader.reads(
          '#measure',
          'Delayed discharges: days in hospital when ready to leave, heading 3',
          'Definition, heading 4',
          'What is counted, term',
          'Out of, term',
          'How it is judged, term',
          'Source, term',
          'Notes and events, heading 4',
          'Corrections, heading 4',
          'March 2026, rowheader',
          'Who answers for it, heading 4',
          'Owner, term',
          'Head of Home First',
          'Links and attachments, heading 4',
          'Home First: first-year review, link',
        );
        // The paper itself stands on a server that is not there.
        await reader.page.setRequestInterception(true);
        reader.page.on('request', (request) => void request.respond({ status: 204 }));
        const paper = reader.page.waitForRequest((request) =>
          request.url().endsWith('/home-first-review.pdf'),
        );
        await reader.press('Enter');
        await paper;
      },
    },
  ],
};

export const pickers: Visit = {
  page: 'aldermoor/measures.html',
  rows: [
    {
      ids: ['N5', 'W5'],
      does: 'picks a fact in words and a survey’s measure, and hears each with what it rests on',
      async walk(reader) {
        await reader.goTo('Measure, combobox, Delayed discharges');
        await reader.type('Pol');
        await reader.hears('Measure, combobox, Political control of the council');
        await reader.reads('#measure', 'Moorland Party', 'Not assessed', 'Watched, but not judged.');
        await reader.press('ArrowUp', 'ArrowUp');
        await reader.hears('Measure, combobox, People who have as much control');
        await reader.press('ArrowDown');
        await reader.hears('Measure, combobox, People who rate their care');
        await reader.reads('#measure', /interval \(79\.3% to 87\.0%\)/, /Wilson’s method/);
      },
    },
    {
      ids: ['J16', 'L1'],
      does: 'picks another area, and every view of the page follows',
      async walk(reader) {
        await reader.goTo('Area, combobox, Aldermoor');
        await reader.press('ArrowDown');
        await reader.hears('Area, combobox, Greyhaven');
        await reader.reads('#chart', /^Satisfaction with care, Greyhaven.*heading 3$/);
      },
    },
    {
      ids: ['J6'],
      does: 'compares with another comparator, and reads the areas one by one',
      async walk(reader) {
        await reader.goTo('Compared with, combobox, What each measure’s rule says');
        await reader.press('ArrowDown');
        await reader.hears('Compared with, combobox, Kingfisher Coast');
        await reader.goTo(/^Satisfaction with care.* Areas, one by one, slider/);
        await reader.hears(/Greyhaven: 78\.9%/);
        await reader.press('Home');
        await reader.hears(/: \d\d\.\d%/);
      },
    },
    {
      ids: ['J15'],
      does: 'reads two measures together, area by area',
      async walk(reader) {
        await reader.goTo(
          /^Sickness absence and agency spending.* Areas, in the order of the measure across, slider/,
        );
        await reader.press('Home');
        await reader.hears(/Sickness absence 4\.7% .*; Agency spend 5\.6%/);
        await reader.reads('#together', /^Both rise in winter/);
      },
    },
    {
      ids: ['J16'],
      does: 'chooses, orders and shares measures of their own',
      async walk(reader) {
        await reader.goTo('Choose measures, button, collapsed');
        await reader.press('Enter');
        await reader.goTo('Move Wait for care at home up, button');
        await reader.press('Enter');
        await reader.reads(
          '#own',
          'Wait for care at home is now 1 of 4.',
          'Wait for care at home, heading 4',
        );
        await reader.goTo('Remove Readmissions, button');
        await reader.press('Enter');
        await reader.hears('Remove Still at home after reablement, button');
        await reader.goTo('Add a measure, combobox');
        await reader.type('Savings');
        await reader.hears('Add a measure, combobox, Savings delivered');
        await reader.goTo('Add, button');
        await reader.press('Enter');
        await reader.reads('#own', 'Savings delivered, heading 4');
        await reader.goTo('Copy link, button', 'Shift+Tab');
        await reader.press('Enter');
        await reader.reads('#own', /^Link copied|^Link, textbox/);
      },
    },
    {
      ids: ['J7'],
      does: 'sorts a table of the data’s quality',
      async walk(reader) {
        await reader.goTo('Rejected, button');
        await reader.press('Enter');
        await reader.hears(/^Rejected, button, sorted (as|des)cending$/);
      },
    },
  ],
};
