import type { Visit } from './row.js';

/** The public scorecard of the 23 authorities, and the account made of it. */
export const region: Visit = {
  page: 'region/index.html',
  rows: [
    {
      ids: ['N1', 'N3', 'J4'],
      does: 'opens a risk domain, and hears what each authority says of itself beside what the figures say',
      async walk(reader) {
        await reader.goTo('Measure, button');
        await reader.press('ArrowDown');
        await reader.hears('Leadership and governance, button, collapsed');
        await reader.press('Enter');
        await reader.hears('Leadership and governance, button, expanded');
        await reader.reads(
          '#all',
          ...[
            'Leadership and governance',
            'Performance and outcomes',
            'Commissioning and quality',
            'National priorities and partnerships',
            'Resource and workforce',
            'Culture and challenge',
          ].map((domain) => `${domain}, rowheader`),
        );
        await reader.reads(
          '#governance',
          /^Elections in May 2027.*Aldermoor: Rated amber by Director of adult social care on 2 October/,
        );
      },
    },
    {
      ids: ['N5'],
      does: 'reads a fact in words beside the figures, authority by authority',
      async walk(reader) {
        await reader.goTo('Exceptions only, button');
        await reader.goTo('Measure, button');
        await reader.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown');
        await reader.hears('Moorland Party, Not assessed, button');
        await reader.press('ArrowRight');
        await reader.hears('Civic Union, Not assessed, button, collapsed');
        await reader.press('Enter');
        await reader.hears(/expanded$/);
        await reader.reads('#governance', /Political control.*Ashmarden/);
        await reader.press('Escape');
      },
    },
    {
      ids: ['N2', 'J6'],
      does: 'hears all 23 authorities compared under a domain',
      async walk(reader) {
        await reader.goTo('Show the figures, disclosure, collapsed');
        await reader.reads(
          '#performance',
          /^Delayed discharges, September 2026, heading 3/,
          'Rank, columnheader',
          '1, cell',
          /^22, cell/,
        );
      },
    },
    {
      ids: ['N2', 'J16'],
      does: 'picks one authority, and hears it against all of them',
      async walk(reader) {
        await reader.goTo('Area, combobox, Aldermoor');
        await reader.type('Sw');
        await reader.hears('Area, combobox, Swanmere');
        await reader.reads(
          '#spread',
          'Showing Swanmere',
          'Swanmere against other areas, heading 3',
          /^Swanmere: of \d+ measures/,
        );
      },
    },
    {
      ids: ['N4'],
      does: 'follows the link to the regional account, and goes to a chapter',
      async walk(reader) {
        await reader.goTo('Read the regional account, link');
        await reader.follow();
        await reader.goTo('Commissioning and quality, button');
        await reader.press('Enter');
        await reader.hears('Commissioning and quality, heading 3');
        await reader.reads(
          'cairn-report',
          'Adult social care across the Kingfisher Coast, heading 2',
          'What each authority says of itself, heading 4',
          'Self-assessment, columnheader',
          'Aldermoor, rowheader',
          'Rated amber, cell',
          'The overspend needs a recovery plan before Christmas., cell',
        );
      },
    },
  ],
};
