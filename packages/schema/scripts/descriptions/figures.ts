import type { Descriptions } from './description.js';

export const figures: Descriptions = {
  Series: {
    about: 'The figures of one indicator in one area: a list of periods and lists that run beside it.',
    fields: {
      indicator: 'Which measure.',
      area: 'Which area.',
      dimensions: 'The category of each dimension, for a breakdown: {"careGroup": "older-people"}.',
      periods: 'The periods; none twice.',
      values:
        'One value for each period; null where there is none. Words where the value type is text or category.',
      numerators: 'One count for each period.',
      denominators: 'One count for each period.',
      lower: 'Lower 95 % confidence limit for each period.',
      upper: 'Upper 95 % confidence limit for each period.',
      lower998: 'Lower 99.8 % confidence limit for each period.',
      upper998: 'Upper 99.8 % confidence limit for each period.',
      sampleSize: 'How many cases or answers lie behind each value.',
      status:
        'Observation status for each period, one letter or several: A normal, P provisional, R revised, E estimated, I imputed, F forecast, B break in series, U low reliability, Q suppressed, M missing, L not collected, O not applicable.',
      notes: 'A note for each period that needs one, by period.',
      audience: 'Who may see it; everyone where absent.',
      notesAudience: 'Who may read its notes; those who may see the series where absent.',
    },
  },
  Target: {
    about:
      'What a measure should reach: one value for each period, or a range from lower up to, but not including, upper.',
    fields: {
      indicator: 'Which measure.',
      area: 'Which area; every area where absent.',
      kind: 'Who set it, or that it is a path towards one.',
      periods: 'The periods it holds for.',
      values: 'One value for each period.',
      lower: 'Lower end of the range for each period.',
      upper: 'Upper end of the range for each period.',
      source: 'The plan or law it comes from.',
      agreedBy: 'Who agreed it.',
      agreedOn: 'When it was agreed.',
    },
  },
  Comparator: {
    about: 'What an area is compared with: one area, or a statistic over a group.',
    fields: {
      id: 'The name that rules use.',
      name: 'The name a reader sees.',
      area: 'The area to compare with.',
      group: 'The group to take the statistic over.',
      statistic: 'Which figure of the area or group.',
      period: 'Which period: the same, the latest there is, or the one before.',
    },
  },
  StatusOverride: {
    about: 'A status set by a person instead of the rule; always shown as an override.',
    fields: {
      indicator: 'Which measure.',
      area: 'Which area.',
      period: 'Which period.',
      status: 'The status to show.',
      reason: 'Why the rule does not hold here.',
      by: 'Who decided.',
      on: 'When.',
    },
  },
  Revision: {
    about: 'A published figure that was corrected later.',
    fields: {
      series: 'The series it was in.',
      'series.indicator': 'Which measure.',
      'series.area': 'Which area.',
      'series.dimensions': 'Which breakdown.',
      period: 'Which period.',
      from: 'The figure before; null where there was none.',
      to: 'The figure now; null where there is none.',
      reason: 'Why it changed.',
      on: 'When.',
      by: 'Who changed it.',
      batch: 'The load that brought the change.',
    },
  },
  Batch: {
    about: 'One load of data and what became of its rows.',
    fields: {
      id: 'The name that revisions use.',
      source: 'What was loaded.',
      loaded: 'When.',
      by: 'Who loaded it.',
      rows: 'Rows read.',
      accepted: 'Rows taken.',
      rejected: 'Rows refused.',
      rejections:
        'How many rows were refused for what, by the code of a row’s first fault: `{"unknown-area": 12}`.',
      indicators: 'The measures it brought figures of.',
      signedOff: 'Who signed it off and when; absent until then.',
      'signedOff.by': 'Who.',
      'signedOff.on': 'When.',
      audience: 'Who may know of it; everyone where absent.',
    },
  },
  Part: {
    about: 'A further document that holds series for some indicators or areas.',
    fields: {
      href: 'Where it is.',
      indicators: 'The indicators it holds; all where absent.',
      areas: 'The areas it holds; all where absent.',
      periods:
        "The periods of the document's own reporting year that its series have figures for, forecasts left out.",
      integrity: 'Its Subresource Integrity hash, such as "sha384-…".',
    },
  },
};
