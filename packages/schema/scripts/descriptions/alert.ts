import type { Descriptions } from './description.js';

export const alert: Descriptions = {
  AlertRule: {
    about:
      'Something that the people who answer for a measure are warned of, once, and told when it is over.',
    fields: {
      kind: 'What is watched: a status, a control chart, a target missed again and again, a forecast, lateness, a load that nobody has signed off, or a correction.',
      id: 'The name by which a warning is known again in later editions.',
      name: 'What the rule is called.',
      indicators: 'The measures it watches; all where absent.',
      roles: 'Only measures with one of these roles.',
      areas: 'The areas it watches; all where absent.',
      audience: 'Who may know of it; everyone where absent.',
      outcomes: 'Of a status: the statuses warned of; red, worse and worst where absent.',
      periods: 'Of a missed target: how many periods running it must have been missed; 2 where absent.',
      within: 'Of a signature: how long after loading; as the measures say ("signOffDue") where absent.',
      size: 'Of a correction: the smallest change warned of, in the unit of the measure or as a share of the figure before; any change where absent.',
    },
  },
};
