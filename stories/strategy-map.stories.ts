import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/strategy-map/strategy-map.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Strategy map', component: 'cairn-strategy-map' };
export default meta;

export const Playground = playground('cairn-strategy-map', {
  map: 'how-it-works',
  area: 'aldermoor',
  period: '',
  headingLevel: 3,
});

export const Default = fromExample(examples.Default);
export const Narrow = fromExample(examples.Narrow);
export const Tight = fromExample(examples.Tight);
export const Questions = fromExample(examples.Questions);
export const QuestionsInWelsh = fromExample(examples.QuestionsInWelsh);
export const QuestionsRightToLeft = fromExample(examples.QuestionsRightToLeft);
export const Gaelic = fromExample(examples.Gaelic);
export const NoData = fromExample(examples.NoData);
export const NothingMeasured = fromExample(examples.NothingMeasured);
export const NoLinks = fromExample(examples.NoLinks);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
export const NoMap = fromExample(examples.NoMap);
export const EmptyMap = fromExample(examples.EmptyMap);
export const UnknownMap = fromExample(examples.UnknownMap);
export const Failed = fromExample(examples.Failed);
export const Large = fromExample(examples.Large);
