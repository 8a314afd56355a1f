import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/report/report.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Report', component: 'cairn-report' };
export default meta;

export const Playground = playground('cairn-report', { report: '', area: '', period: '', headingLevel: 2 });

export const Usual = fromExample(examples.Usual);
export const EarlierPeriod = fromExample(examples.EarlierPeriod);
export const OneSection = fromExample(examples.OneSection);
export const NothingFits = fromExample(examples.NothingFits);
export const NewerVersion = fromExample(examples.NewerVersion);
export const NoSections = fromExample(examples.NoSections);
export const NoReports = fromExample(examples.NoReports);
export const SinceTheLastEdition = fromExample(examples.SinceTheLastEdition);
export const SelfAssessments = fromExample(examples.SelfAssessments);
export const EasyRead = fromExample(examples.EasyRead);
export const Narrow = fromExample(examples.Narrow);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
