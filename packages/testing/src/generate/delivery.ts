import type { ProjectAlerts, ProjectReportFiles, ProjectReturn } from '@cairn/schema/project';
import { ALDERMOOR, GREYHAVEN } from './areas.js';

/** Who is told; addresses of people need a mail server, so the demo keeps to a feed. */
export const alerts: ProjectAlerts = { state: 'told/state.json', feed: 'told/warnings.xml' };

/** The papers that `cairn run` writes. */
export const reportFiles: ProjectReportFiles = { reports: ['planning-group'], languages: ['en', 'cy'] };

const codes = { [ALDERMOOR]: 'KC01', [GREYHAVEN]: 'KC02' };

/** Two forms of a fictional ministry: a list, and a workbook with fixed cells. */
export const returns: readonly ProjectReturn[] = [
  {
    id: 'urgent-care',
    indicators: { 'emergency-admissions': 'UC1', 'emergency-readmissions': 'UC2', 'ae-four-hours': 'UC3' },
    areas: codes,
    columns: [
      { header: 'Authority', from: 'area' },
      { header: 'Line', from: 'indicator' },
      { header: 'Period', from: 'period' },
      { header: 'Figure', from: 'value' },
      { header: 'Status', from: 'constant', text: 'final' },
    ],
    absent: { suppressed: 'c', missing: '..', notCollected: '..', notApplicable: 'z' },
  },
  {
    id: 'workforce',
    format: 'xlsx',
    sheet: 'WF7',
    at: 'A4',
    cells: { A1: 'Form WF7', A2: 'Partnership', B2: 'Two Rivers' },
    areas: codes,
    columns: [
      { header: 'Authority', from: 'area' },
      { header: 'Period', from: 'period', indicator: 'vacancies' },
      { header: 'Vacancies (%)', from: 'value', indicator: 'vacancies', decimals: 1 },
      { header: 'Training (%)', from: 'value', indicator: 'training', decimals: 0 },
    ],
    absent: { missing: '..' },
  },
];
