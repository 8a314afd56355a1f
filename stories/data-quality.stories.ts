import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/data-quality/data-quality.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Data quality', component: 'cairn-data-quality' };
export default meta;

export const Playground = playground('cairn-data-quality', { indicator: '', area: '', headingLevel: 3 });

export const Whole = fromExample(examples.Whole);
export const OneMeasure = fromExample(examples.OneMeasure);
export const OneArea = fromExample(examples.OneArea);
export const Faults = fromExample(examples.Faults);
export const Undated = fromExample(examples.Undated);
export const Empty = fromExample(examples.Empty);
export const Unknown = fromExample(examples.Unknown);
export const Loading = fromExample(examples.Loading);
export const Failed = fromExample(examples.Failed);
export const Narrow = fromExample(examples.Narrow);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
