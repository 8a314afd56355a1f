import type { PortfolioMessages } from '../shapes/portfolio.js';

export const portfolio: PortfolioMessages = {
  heading: 'Eich mesurau',
  sentence: (measures, area, counts) =>
    counts === '' ? `${area}: ${measures}.` : `${area}: ${measures}. ${counts}.`,
  choose: 'Dewis mesurau',
  forms: { tiles: 'Teils', grid: 'Tabl' },
  form: 'Dangos fel',
  add: 'Ychwanegu mesur',
  addButton: 'Ychwanegu',
  startFrom: 'Dechrau o ddewis parod',
  useButton: 'Defnyddio',
  chosen: 'Y mesurau a ddewiswyd, yn eu trefn',
  up: (name) => `Symud i fyny: ${name}`,
  down: (name) => `Symud i lawr: ${name}`,
  remove: (name) => `Tynnu: ${name}`,
  reset: 'Yn ôl i ddewis y dudalen ei hun',
  copy: 'Copïo’r ddolen',
  copied: 'Copïwyd y ddolen. Mae’n arwain at y dewis hwn.',
  copyByHand: 'Nid oedd modd copïo’r ddolen. Copïwch hi o’r maes.',
  link: 'Dolen at y dewis hwn',
  notKept: 'Nid yw’r porwr hwn yn gadael i’r dudalen gadw eich dewis: bydd yn para nes i chi adael.',
  unknown: (ids) => `Nid ydynt yn y ffigurau a gyhoeddwyd mwyach, ac fe’u gadawyd allan: ${ids}.`,
  told: {
    added: (name, place, of) => `Ychwanegwyd ${name}: ${place} o ${of}.`,
    moved: (name, place, of) => `${name}: nawr yn safle ${place} o ${of}.`,
    removed: (name, left) => `Tynnwyd ${name}. Ar ôl: ${left}.`,
    replaced: (measures) => `Yn dangos ${measures}.`,
  },
  empty: {
    what: 'Nid ydych wedi dewis unrhyw fesurau eto.',
    todo: 'Agorwch “Dewis mesurau” ac ychwanegwch y rhai yr hoffech eu dilyn.',
  },
};
