import type { TableMessages } from '../shapes/table.js';

export const table: TableMessages = {
  show: 'Dangos y ffigurau',
  indicator: 'Mesur',
  area: 'Ardal',
  period: 'Cyfnod',
  value: 'Gwerth',
  status: 'Statws',
  target: 'Targed',
  interval: 'Cyfwng hyder 95%',
  rank: 'Safle',
  change: 'Newid',
  note: 'Nodyn',
  objective: 'Amcan',
  perspective: 'Persbectif',
  why: 'Pam',
};
