/** Months by themselves, as the heading of a page has them. */
export const MONTHS = [
  'Am Faoilleach',
  'An Gearran',
  'Am Màrt',
  'An Giblean',
  'An Cèitean',
  'An t-Ògmhios',
  'An t-Iuchar',
  'An Lùnastal',
  'An t-Sultain',
  'An Dàmhair',
  'An t-Samhain',
  'An Dùbhlachd',
];

/** The same after a preposition that has swallowed the article: "dhen Fhaoilleach". */
const DATIVES = [
  'Fhaoilleach',
  'Ghearran',
  'Mhàrt',
  'Ghiblean',
  'Chèitean',
  'Ògmhios',
  'Iuchar',
  'Lùnastal',
  't-Sultain',
  'Dàmhair',
  't-Samhain',
  'Dùbhlachd',
];

/** Months after a day: "31mh dhen Dàmhair". */
export const MONTHS_AFTER_DAY = DATIVES.map((month) => `dhen ${month}`);

/** "bhon Dàmhair 2026", "bho C2 2026/27". */
export function since(period: string): string {
  return dative(period, (month) => `bhon ${month}`) ?? `bho ${period}`;
}

/** "san Dàmhair 2026", "sa Mhàrt 2027", "ann an C2 2026/27". */
export function during(period: string): string {
  const month = dative(period, (name) => `${/^[BCGMP]/.test(name) ? 'sa' : 'san'} ${name}`);
  return month ?? `ann an ${period}`;
}

/** A period that begins with a month's name, with that month in the dative; undefined for any other. */
function dative(period: string, phrase: (month: string) => string): string | undefined {
  const month = MONTHS.findIndex((name) => period.startsWith(`${name} `));
  const [name, changed] = [MONTHS[month], DATIVES[month]];
  return name === undefined || changed === undefined
    ? undefined
    : phrase(changed) + period.slice(name.length);
}
