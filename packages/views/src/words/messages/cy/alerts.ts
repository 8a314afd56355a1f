import type { AlertsMessages } from '../shapes/alerts.js';
import { lowerFirst } from '../../letters.js';

export const alerts: AlertsMessages = {
  heading: 'Rhybuddion',
  raised: { two: '# rybudd newydd', other: '# rhybudd newydd' },
  ended: { other: '# wedi dod i ben' },
  nothing: 'Nid oes rhybudd newydd.',
  groups: { raised: 'Rhybuddion newydd', ended: 'Wedi dod i ben' },
  before: (status) => `Cyn hyn: ${lowerFirst(status)}.`,
  forecastMiss: (period, value) =>
    `Nid yw’r rhagolwg ar gyfer ${period}, sef ${value}, yn cyrraedd y targed.`,
  unsigned: (source, loaded, due) =>
    `Nid yw’r llwyth “${source}” (${loaded}) wedi’i gymeradwyo; roedd i fod erbyn ${due}.`,
  revised: (period, from, to, reason) =>
    `Cywirwyd y ffigur ar gyfer ${period}. Cynt: ${from}; bellach: ${to}. ${reason}`,
  over: {
    specialCause: 'Nid yw bellach yn anarferol mewn ffordd sy’n destun pryder.',
    missedTarget: 'Ni fethir y targed bellach.',
    forecastMiss: 'Ni ragwelir bellach y methir y targed.',
    late: 'Mae’r ffigur wedi cyrraedd.',
    signOff: 'Mae’r llwyth wedi’i gymeradwyo.',
  },
  unknown: (instead) => `Ni ellir dweud a yw hyn wedi dod i ben: ${lowerFirst(instead)}.`,
  edition: {
    heading: 'Beth sydd wedi newid ers y rhifyn diwethaf',
    nothing: 'Nid oes dim wedi newid ers y rhifyn diwethaf.',
    attention: 'Angen sylw bellach',
    over: 'Nid oes angen sylw mwyach',
    revised: 'Ffigurau wedi’u cywiro',
    late: 'Ffigurau hwyr',
  },
  because: (title) => `Anfonwyd y neges hon atoch am eich bod ar restr y rhai i’w rhybuddio am “${title}”.`,
};
