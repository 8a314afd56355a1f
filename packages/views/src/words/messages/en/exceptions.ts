import type { ExceptionsMessages } from '../shapes/exceptions.js';

export const exceptions: ExceptionsMessages = {
  heading: 'What needs attention',
  inPlace: (heading, place) => `${heading}, ${place}`,
  places: { one: '# area', other: '# areas' },
  needing: (all, place) => ({
    one: `# of ${all} measures needs attention in ${place}`,
    other: `# of ${all} measures need attention in ${place}`,
  }),
  needingByArea: (all, place) => ({
    one: `# of ${all} results (one a measure and area) needs attention in ${place}`,
    other: `# of ${all} results (one a measure and area) need attention in ${place}`,
  }),
  longStanding: { one: '# has for more than a year', other: '# have for more than a year' },
  withoutFigure: { one: '# other has no figure', other: '# others have no figure' },
  joined: (clause, next) => `${clause}; ${next}`,
  nothing: (place, all) => ({
    what: `Nothing needs attention in ${place}.`,
    todo: `Good news: no measure is off track, at risk, worse than what it is compared with, unusual in a way that gives concern, or late (${all} looked at).`,
  }),
  nothingChosen: (place, all) => ({
    what: `Nothing in ${place} has one of the statuses chosen.`,
    todo: `None is unusual in a way that gives concern, has missed its target again and again, or is late (${all} looked at). Other statuses are not listed here.`,
  }),
  shown: (shown, all) => `The first ${shown} of ${all} are shown.`,
  hint: 'The worst come first, and of those what has been so for longest.',
  hintByHeading: 'Under each heading the worst come first, and of those what has been so for longest.',

  since: 'Since',
  action: 'What is being done',
  running: (since, length) => `Since ${since}, ${length}`,
  runningFromStart: (since, length) => `Since ${since} or earlier, at least ${length}`,
  isNew: (period) => `New in ${period}`,
  changed: (running, status, since) => `${running}; ${status} since ${since}`,
  lengths: {
    week: { one: '# week', other: '# weeks' },
    month: { one: '# month', other: '# months' },
    quarter: { one: '# quarter', other: '# quarters' },
    year: { one: '# year', other: '# years' },
    period: { one: '# period', other: '# periods' },
  },

  concern: {
    concernHigh: 'Unusually high for this measure, which gives concern.',
    concernLow: 'Unusually low for this measure, which gives concern.',
  },
  missed: { one: 'Target missed.', other: 'Target missed # times running.' },
  late: (period, due) => `The figure for ${period} was due on ${due}.`,
  noOwner: 'No owner named',
  noAction: 'No action recorded',
  actionStatuses: {
    notStarted: 'not started',
    inProgress: 'in progress',
    done: 'done',
    late: 'late',
    stopped: 'stopped',
  },
  due: (day) => `due ${day}`,
  overdue: 'overdue',
};
