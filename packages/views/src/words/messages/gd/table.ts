import type { TableMessages } from '../shapes/table.js';

export const table: TableMessages = {
  show: 'Seall na figearan',
  indicator: 'Tomhas',
  area: 'Sgìre',
  period: 'Ùine',
  value: 'Luach',
  status: 'Inbhe',
  target: 'Targaid',
  interval: 'Eadaramh misneachd 95%',
  rank: 'Rang',
  change: 'Atharrachadh',
  note: 'Nòta',
  objective: 'Amas',
  perspective: 'Sealladh',
  why: 'Carson',
};
