import { anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { parse } from './parse.js';

/** What is said of an indicator with this in it. */
function saidOf(field: object): string {
  const { issues } = parse({
    ...minimalDocument({ series: [] }),
    indicators: [{ ...anIndicator(), ...field }],
  });
  return issues
    .map(({ path, message, remedy }) => `${path.replace('/indicators/0', '')}: ${message} ${remedy}`)
    .join('\n');
}

describe('the sentences about faults of form', () => {
  const specification: readonly (readonly [field: object, said: string])[] = [
    [
      { name: 5 },
      '/name: "name" must be text, or text by language, but is 5. Write text, or an object such as {"en": "Falls", "cy": "Cwympiadau"}.',
    ],
    [
      { name: {} },
      '/name: "name" must be text, or text by language, but is an object. Write text, or an object such as {"en": "Falls", "cy": "Cwympiadau"}.',
    ],
    [{ name: { en: '' } }, '/name/en: "en" is empty. Write some text.'],
    [
      { name: { 'en us': 'Falls' } },
      '/name/en us: "en us" is not allowed as a key here. Write a BCP 47 tag, such as "en-GB", "cy" or "gd".',
    ],
    [
      { id: ' falls' },
      '/id: "id" must be a name of 1 to 200 characters without spaces around it, but is the text " falls". Give it a short name, such as "delayed-discharges".',
    ],
    [
      { role: 'goal' },
      '/role: "role" is the text "goal", which is not one of "target", "monitoring", "context". Use one of "target", "monitoring", "context".',
    ],
    [{ role: undefined }, '/role: "role" is missing. Add "role", one of "target", "monitoring", "context".'],
    [{ unit: null }, '/unit: "unit" must be an object, but is null. Replace it with an object.'],
    [
      { unit: { label: '%', decimals: '2' } },
      '/unit/decimals: "decimals" must be a number, but is the text "2". Write 2 without quotation marks.',
    ],
    [
      { unit: { label: '%', decimals: 1.5 } },
      '/unit/decimals: "decimals" must be a whole number, but is 1.5. Replace it with a whole number.',
    ],
    [
      { unit: { label: '%', decimals: 11 } },
      '/unit/decimals: "decimals" is 11; at most 10 is allowed. Use at most 10.',
    ],
    [
      { unit: { label: '%', decimals: -1 } },
      '/unit/decimals: "decimals" is -1, but must be at least 0. Use at least 0.',
    ],
    [
      { unit: { label: '%', decimals: 1, multiplier: 0 } },
      '/unit/multiplier: "multiplier" is 0, but must be more than 0. Use more than 0.',
    ],
    [
      { assessment: 'target' },
      '/assessment: "assessment" must be a rule, or a list of rules, but is the text "target". Write a rule such as {"method": "target"}.',
    ],
    [
      { assessment: {} },
      '/assessment/method: "method" is missing. Add "method", one of "target", "range", "confidenceInterval", "quantile", "spc", "levelAndRate", "improvement", "selfAssessed", "none".',
    ],
    [{ assessment: [] }, '/assessment: "assessment" has no entries. Add an entry.'],
    [
      { assessment: { method: 'levelAndRate' } },
      '/assessment/comparator: "comparator" is missing. Add "comparator": text.',
    ],
    [
      { assessment: { method: 'target', tolerance: 2 } },
      '/assessment/tolerance: "tolerance" must be an absolute or a relative amount, but is 2. Write {"absolute": 2} or {"relative": 0.05}.',
    ],
    [
      { assessment: [{ method: 'quantile', quantiles: 3 }] },
      '/assessment/0/quantiles: "quantiles" is 3, which is not one of 4, 5, 10. Use one of 4, 5, 10.',
    ],
    [
      { links: [{ title: 'Run', href: 'javascript:alert(1)' }] },
      '/links/0/href: "href" must be a link to http, https or mailto, or a relative address, but is the text "javascript:alert(1)". Write the whole address, beginning with "https://"; other schemes are never followed.',
    ],
    [
      { updated: '2025-02-29' },
      '/updated: "updated" must be a day of the calendar, but is the text "2025-02-29". Write it as year-month-day, such as "2026-10-31".',
    ],
    [
      { reportingYearStart: '04-01' },
      '/reportingYearStart: "reportingYearStart" must be the first day of the reporting year, but is the text "04-01". Write it as "--MM-DD", such as "--04-01" for 1 April.',
    ],
  ];
  for (const [field, said] of specification) {
    it(`say: ${said}`, () => {
      expect(saidOf(field)).to.equal(said);
    });
  }

  it('cut a long text short, between characters', () => {
    expect(saidOf({ role: '😀'.repeat(70) })).to.include(`"role" is the text "${'😀'.repeat(57)}…", which`);
  });

  it('say each fault of an item', () => {
    expect(saidOf({ name: 1, role: 1, unit: 1 }).split('\n')).to.have.length(3);
  });
});
