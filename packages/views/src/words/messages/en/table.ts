import type { TableMessages } from '../shapes/table.js';

export const table: TableMessages = {
  show: 'Show the figures',
  indicator: 'Measure',
  area: 'Area',
  period: 'Period',
  value: 'Value',
  status: 'Status',
  target: 'Target',
  interval: '95% confidence interval',
  rank: 'Rank',
  change: 'Change',
  note: 'Note',
  objective: 'Objective',
  perspective: 'Perspective',
  why: 'Why',
};
