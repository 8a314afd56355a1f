import type { Visit } from './row.js';

/** The board's overview: what is off track, why, and what is being done. */
export const board: Visit = {
  page: 'aldermoor/index.html',
  rows: [
    {
      ids: ['J2', 'W4'],
      does: 'hears what needs attention, worst first, since when, who answers for it and what is being done',
      async walk(reader) {
        await reader.goTo('Safeguarding on time, link');
        await reader.reads(
          '#attention',
          'What needs attention, Aldermoor, heading 3',
          'What needs attention, Aldermoor, table',
          'Measure, columnheader',
          'Why, columnheader',
          'Owner, columnheader',
          'Complaints on time Q2 2026/27, rowheader',
          'Off track 62.9%, provisional, cell',
          /^Worse than the target of 80\.0% by 17\.1 points\. .*5 quarters, cell$/,
          'Customer Relations Manager, cell',
          /due 31 December 2026, in progress, cell$/,
        );
      },
    },
    {
      ids: ['J19'],
      does: 'opens the help beside a widget, and closes it',
      async walk(reader) {
        await reader.goTo('How to read this, disclosure, collapsed');
        await reader.press('Enter');
        await reader.hears('How to read this, disclosure, expanded');
        await reader.reads('#attention', 'How to read this, disclosure, expanded', /\w+ \w+ \w+/);
        await reader.press('Space');
        await reader.hears('How to read this, disclosure, collapsed');
      },
    },
    {
      ids: ['J24', 'W4'],
      does: 'opens the definition of a measure where it is named',
      async walk(reader) {
        await reader.goTo('About this measure, disclosure, collapsed');
        await reader.press('Enter');
        await reader.hears('About this measure, disclosure, expanded');
        await reader.reads(
          '#key',
          'Delayed discharges Aldermoor, article',
          'About this measure, disclosure, expanded',
          'What it measures, term',
          'Which way is good, term',
          'Lower is better',
          'Owner, term',
          'Head of Home First',
        );
      },
    },
    {
      ids: ['L1', 'J7'],
      does: 'chooses a range of a chart, reads its points, and its table',
      async walk(reader) {
        await reader.goTo('Last 12 months, button, not pressed');
        await reader.press('Enter');
        await reader.hears('Last 12 months, button, pressed');
        await reader.goTo(/^A&E within four hours, Aldermoor.* Figures, period by period, slider/);
        await reader.hears(/September 2026: 89\.0%, No significant change/);
        await reader.press('Home');
        await reader.hears(/October 2025: 87\.0%, National target 95\.0%$/);
        await reader.press('ArrowRight');
        await reader.hears(/November 2025: 84\.3%/);
        await reader.press('End');
        await reader.hears(/September 2026/);
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.press('Enter');
        await reader.reads(
          '#trends',
          'A&E within four hours, Aldermoor: no significant change, heading 3',
          /^89\.0% in September 2026, provisional\. Within its usual variation .* better\.$/,
          'Show the figures, disclosure, expanded',
          'Period, columnheader',
          'November 2025, rowheader',
          '84.3',
        );
      },
    },
    {
      ids: ['L4'],
      does: 'hears both partners side by side',
      async walk(reader) {
        await reader.reads(
          '#both',
          'Both partners, side by side, heading 2',
          'Aldermoor, columnheader',
          'Greyhaven, columnheader',
          'Delayed discharges, rowheader',
          /8\.6 .*cell$/,
          /5\.4 .*cell$/,
        );
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.press('Enter');
        await reader.hears('Show the figures, disclosure, expanded');
      },
    },
    {
      ids: ['J2', 'J12'],
      does: 'lets the scorecard show exceptions only, and hears how many are left',
      async walk(reader) {
        await reader.goTo('Exceptions only, button, not pressed');
        await reader.reads('#scorecard', /^35 measures in 3 areas\. Aldermoor: 6 off track, 3 worse/);
        await reader.press('Enter');
        await reader.hears('Exceptions only, button, pressed');
        await reader.reads('#scorecard', /^\d+ of 35 measures shown/, 'Partnership scorecard, table');
        await reader.press('Enter');
        await reader.hears('Exceptions only, button, not pressed');
      },
    },
    {
      ids: ['W1', 'W4'],
      does: 'filters by kind of measure and by who answers for it, and shows all again',
      async walk(reader) {
        await reader.goTo('Filter, button, collapsed');
        await reader.press('Enter');
        await reader.goTo('Kind of measure, combobox, All');
        await reader.type('Key');
        await reader.hears('Kind of measure, combobox, Key target');
        await reader.goTo('Owner, combobox, All');
        await reader.type('Chief F');
        await reader.hears('Owner, combobox, Chief Finance Officer');
        await reader.reads(
          '#scorecard',
          '2 of 35 measures shown. Filtered by Key target and Chief Finance Officer.',
          'Budget variance %, Q2 2026/27, rowheader',
          '3.4%, Off track, provisional, cell',
        );
        await reader.goTo('Show all measures, button');
        await reader.press('Enter');
        await reader.reads('#scorecard', 'Delayed discharges days per 1,000 adults, Sep 2026, rowheader');
      },
    },
    {
      ids: ['P1', 'J4', 'J5'],
      does: 'hears the seven perspectives, each with the status of its basket of measures',
      async walk(reader) {
        const basket = /^(Off|At|On) [a-z]+, \d.*, cell$/;
        await reader.goTo('Measure, button');
        await reader.reads(
          '#scorecard',
          ...[
            'Strategic outcomes',
            'Service users and stakeholders',
            'Financial',
            'Service delivery',
            'Leadership',
            'People, partnerships and resources',
            'Innovation and learning',
          ].flatMap((perspective) => [`${perspective}, rowheader`, basket]),
        );
      },
    },
    {
      ids: ['J7'],
      does: 'sorts by a column, and back',
      async walk(reader) {
        await reader.press('ArrowRight', 'Enter');
        await reader.hears('Aldermoor, button, sorted descending');
        await reader.press('Enter');
        await reader.hears('Aldermoor, button, sorted ascending');
        await reader.press('Enter');
        await reader.hears(/^Aldermoor, button(, sorted none)?$/);
        await reader.press('ArrowLeft');
        await reader.hears('Measure, button');
      },
    },
    {
      ids: ['J2', 'J13', 'J5'],
      does: 'goes down from an objective to a measure, its reasons, its localities, and opens what a cell says',
      async walk(reader) {
        await reader.goTo('People live well at home for longer, button, expanded', 'ArrowDown');
        await reader.goTo('Delayed discharges, button, collapsed', 'ArrowDown');
        await reader.press('Enter');
        await reader.hears('Delayed discharges, button, expanded');
        await reader.reads(
          '#scorecard',
          'People live well at home for longer, rowheader',
          'Delayed discharges days per 1,000 adults, Sep 2026, rowheader',
          'Delayed discharges: Waiting for care at home Reason for delay, rowheader',
          'Delayed discharges: North Moor Aldermoor, rowheader',
          '9.5 days per 1,000 adults, Off track, provisional, cell',
        );
        await reader.press('ArrowRight');
        await reader.hears('8.6 days per 1,000 adults, At risk, provisional, button, collapsed');
        await reader.goTo(/^9\.5 days per 1,000 adults, Off track/, 'ArrowDown');
        await reader.press('Enter');
        await reader.hears(/expanded$/);
        await reader.reads(
          '#scorecard',
          /Delayed discharges.*North Moor.*Off track.*Worse than the target of 8\.0/,
        );
        await reader.press('Escape');
        await reader.hears('9.5 days per 1,000 adults, Off track, provisional, button, collapsed');
      },
    },
    {
      ids: ['P2'],
      does: 'follows a link of the strategy map, and hears which way it works',
      async walk(reader) {
        await reader.goTo('Fewer people need urgent care At risk, button');
        await reader.press('ArrowDown');
        await reader.hears('Discharge home on the day At risk, button');
        await reader.press('Enter');
        await reader.reads(
          '#map',
          /^How 25 objectives in 7 perspectives .*41 links: 34 helping, 3 working against, 4 unclear/,
          'Strategic outcomes, heading 4',
          '2 at risk',
          'What it affects, button, not pressed',
          'Discharge home on the day, heading 4',
        );
        await reader.press('Escape');
      },
    },
    {
      ids: ['P2'],
      does: 'reads the whole map in words',
      async walk(reader) {
        await reader.goTo('Show the map in words, disclosure, collapsed');
        await reader.press('Enter');
        await reader.reads(
          '#map',
          'How care and health hang together: objectives, Aldermoor, table',
          'Discharge home on the day, rowheader',
          'Service delivery, cell',
          'How care and health hang together: links, table',
          /^helps, cell$/,
        );
      },
    },
    {
      ids: ['J6', 'L4'],
      does: 'hears the place among 23 authorities, and who does better by more than chance',
      async walk(reader) {
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.reads(
          '#compare',
          /^Aldermoor is ranked 12 of 23, .* Kingfisher Coast/,
          'Emergency admissions, Q2 2026/27, table',
          'Rank, columnheader',
          /^Areas that do better than Aldermoor by more than chance: 2 of the 22/,
        );
      },
    },
    {
      ids: ['W2'],
      does: 'hears a story with the measures that it belongs to',
      async walk(reader) {
        await reader.goTo('About this measure, disclosure, collapsed');
        await reader.reads(
          '#story',
          'Still waiting in North Moor, heading 3',
          'They were kind on the telephone',
          /consent recorded/,
          'The measures behind it, heading 4',
          'Wait for care at home',
          'At risk',
        );
      },
    },
  ],
};
