import type { MapMessages } from '../shapes/map.js';

export const map: MapMessages = {
  untitled: 'Map strategaeth',
  noPerspective: 'Heb bersbectif',
  shows: (objectives, perspectives, area) =>
    `Sut y credir bod ${objectives} mewn ${perspectives} yn effeithio ar ei gilydd, a’u statws ar gyfer ${area}.`,
  objectives: { one: '# amcan', other: '# amcan' },
  perspectives: {
    one: '# persbectif',
    two: '# bersbectif',
    few: '# phersbectif',
    many: '# phersbectif',
    other: '# persbectif',
  },
  balance: (counts) => `O’r amcanion: ${counts}.`,
  links: { one: '# ddolen', two: '# ddolen', other: '# dolen' },
  linked: (links, positive, negative, unclear) =>
    `${links}: ${positive} yn helpu, ${negative} yn gweithio yn erbyn, ${unclear} yn aneglur.`,
  unmeasured: 'Heb ei fesur',
  unmeasuredWhy: 'Nid oes mesur yn perthyn i’r amcan hwn.',
  effectsFrom: {
    positive: 'yn cael help gan',
    negative: 'yn cael ei ddal yn ôl gan',
    unclear: 'gall gael ei effeithio gan',
  },
  strengths: { weak: 'gwan', moderate: 'cymedrol', strong: 'cryf' },
  after: (lag) => `ar ôl ${lag}`,
  evidence: (evidence) => `Tystiolaeth: ${evidence}`,
  measures: 'Mesurau',
  affects: 'Yr hyn y mae’n effeithio arno',
  affectedBy: 'Yr hyn sy’n effeithio arno',
  nothing: 'Dim byd ar y map hwn.',
  drawing: 'Amcanion fesul persbectif',
  hint: 'Pwyntiwch at amcan i weld ei fesurau a’i ddolenni.',
  keyboard:
    'Mae’r bysellau saeth yn symud ar hyd persbectif ac, i fyny ac i lawr, ar hyd y dolenni. Mae Enter yn dewis.',
  thicker: 'mwy trwchus: cryfach',
  show: 'Dangos y map mewn geiriau',
  nodesCaption: (map, area) => `${map}: amcanion, ${area}`,
  linksCaption: (map) => `${map}: dolenni`,
  from: 'O',
  effect: 'Effaith',
  to: 'I',
  strength: 'Cryfder',
  lag: 'Ar ôl',
  evidenceHead: 'Tystiolaeth',
  none: {
    what: 'Nid oes map strategaeth yn y ddogfen.',
    todo: 'Bydd map yn ymddangos yma ar ôl cyhoeddi un.',
  },
  empty: {
    what: 'Nid oes amcanion ar y map strategaeth eto.',
    todo: 'Byddant yn ymddangos yma ar ôl eu cyhoeddi.',
  },
};
