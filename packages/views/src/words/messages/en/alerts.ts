import type { AlertsMessages } from '../shapes/alerts.js';
import { lowerFirst } from '../../letters.js';

export const alerts: AlertsMessages = {
  heading: 'Warnings',
  raised: { one: '# new warning', other: '# new warnings' },
  ended: { one: '# warning is over', other: '# warnings are over' },
  nothing: 'Nothing new to warn of.',
  groups: { raised: 'New warnings', ended: 'Over' },
  before: (status) => `Before: ${lowerFirst(status)}.`,
  forecastMiss: (period, value) => `The forecast for ${period}, ${value}, misses the target.`,
  unsigned: (source, loaded, due) =>
    `The load “${source}” of ${loaded} is not signed off; it was due on ${due}.`,
  revised: (period, from, to, reason) =>
    `The figure for ${period} was corrected from ${from} to ${to}: ${reason}`,
  over: {
    specialCause: 'No longer unusual in a way that gives concern.',
    missedTarget: 'The target is no longer missed.',
    forecastMiss: 'No longer forecast to miss the target.',
    late: 'The figure has come.',
    signOff: 'The load has been signed off.',
  },
  unknown: (instead) => `Whether this is over cannot be said: ${lowerFirst(instead)}.`,
  edition: {
    heading: 'What has changed since the last edition',
    nothing: 'Nothing has changed since the last edition.',
    attention: 'Needs attention now',
    over: 'No longer needs attention',
    revised: 'Corrected figures',
    late: 'Late figures',
  },
  because: (title) =>
    `You get this message because you are named in the list of those to be warned of “${title}”.`,
};
