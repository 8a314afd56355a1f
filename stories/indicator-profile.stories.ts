import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/indicator-profile/indicator-profile.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Indicator profile', component: 'cairn-indicator-profile' };
export default meta;

export const Playground = playground('cairn-indicator-profile', {
  indicator: 'delayed-discharges',
  area: 'aldermoor',
  headingLevel: 3,
});

export const Full = fromExample(examples.Full);
export const AllAreas = fromExample(examples.AllAreas);
export const Bare = fromExample(examples.Bare);
export const NoData = fromExample(examples.NoData);
export const Suppressed = fromExample(examples.Suppressed);
export const NoFigures = fromExample(examples.NoFigures);
export const Withdrawn = fromExample(examples.Withdrawn);
export const Unknown = fromExample(examples.Unknown);
export const Loading = fromExample(examples.Loading);
export const Failed = fromExample(examples.Failed);
export const LongLabels = fromExample(examples.LongLabels);
export const Wide = fromExample(examples.Wide);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
