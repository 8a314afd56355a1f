import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/exception-list/exception-list.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Exception list', component: 'cairn-exception-list' };
export default meta;

export const Playground = playground('cairn-exception-list', {
  area: 'aldermoor',
  framework: 'scorecard',
  owner: '',
  measureRole: '',
  status: '',
  missed: 3,
  selectable: false,
  headingLevel: 3,
});

export const Usual = fromExample(examples.Usual);
export const ByPerspective = fromExample(examples.ByPerspective);
export const SeveralAreas = fromExample(examples.SeveralAreas);
export const Wide = fromExample(examples.Wide);
export const Narrow = fromExample(examples.Narrow);
export const Middling = fromExample(examples.Middling);
export const GoodNews = fromExample(examples.GoodNews);
export const Overridden = fromExample(examples.Overridden);
export const LongLabels = fromExample(examples.LongLabels);
export const Empty = fromExample(examples.Empty);
export const UnknownArea = fromExample(examples.UnknownArea);
export const Loading = fromExample(examples.Loading);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
