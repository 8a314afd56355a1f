import type { Descriptions } from './description.js';

export const primitives: Descriptions = {
  Id: {
    about:
      'A name by which other parts of the document refer to this one: 1 to 200 characters, no spaces around it.',
  },
  LanguageTag: { about: 'A BCP 47 language tag, such as "en-GB", "cy" or "gd".' },
  LocalisedText: {
    about:
      'Text a reader sees: one string, or one for each language, such as {"en": "Falls", "cy": "Cwympiadau"}.',
  },
  SafeLink: { about: 'An http, https or mailto address, or an address relative to the document.' },
  Day: { about: 'A day of the calendar, such as "2026-10-31".' },
  Moment: { about: 'A moment with its time zone, such as "2026-10-31T09:00:00Z", or a day.' },
  YearStart: { about: 'The first day of the reporting year as "--MM-DD", such as "--04-01" for 1 April.' },
  PeriodText: {
    about:
      'A reporting period: "2025-A1", "2025-S1", "2025-T1", "2025-Q1", "2025-M04", "2025-W15", "2025-D001" within the reporting year; "2025", "2025-04", "2025-04-17" by the calendar; or a range "2023-04-01/P3Y", "2023-04-01/2026-03-31".',
  },
  Audience: { about: 'Who may read it: everyone, the partners, or named people only.' },
  Link: {
    about: 'An address with the words that name it.',
    fields: {
      title: 'The words to follow.',
      href: 'Where it leads.',
      mediaType: 'What is there, such as "application/pdf".',
    },
  },
};
