import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/story/story.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Story', component: 'cairn-story' };
export default meta;

export const Playground = playground('cairn-story', {
  story: '',
  indicator: '',
  area: 'aldermoor',
  headingLevel: 3,
});

export const Quote = fromExample(examples.Quote);
export const Picture = fromExample(examples.Picture);
export const Themes = fromExample(examples.Themes);
export const ForPartners = fromExample(examples.ForPartners);
export const List = fromExample(examples.List);
export const OfMeasure = fromExample(examples.OfMeasure);
export const NoData = fromExample(examples.NoData);
export const Suppressed = fromExample(examples.Suppressed);
export const Hostile = fromExample(examples.Hostile);
export const Empty = fromExample(examples.Empty);
export const Unknown = fromExample(examples.Unknown);
export const Loading = fromExample(examples.Loading);
export const Failed = fromExample(examples.Failed);
export const Narrow = fromExample(examples.Narrow);
export const Wide = fromExample(examples.Wide);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
