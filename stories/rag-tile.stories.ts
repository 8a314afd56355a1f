import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/rag-tile/rag-tile.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'RAG tile', component: 'cairn-rag-tile' };
export default meta;

export const Playground = playground('cairn-rag-tile', {
  indicator: 'delayed-discharges',
  area: 'aldermoor',
  period: '',
  form: 'full',
  link: '',
  selectable: false,
  headingLevel: 3,
});

export const Green = fromExample(examples.Green);
export const Amber = fromExample(examples.Amber);
export const Red = fromExample(examples.Red);
export const NoTarget = fromExample(examples.NoTarget);
export const NoData = fromExample(examples.NoData);
export const Suppressed = fromExample(examples.Suppressed);
export const NotApplicable = fromExample(examples.NotApplicable);
export const Provisional = fromExample(examples.Provisional);
export const Overridden = fromExample(examples.Overridden);
export const Money = fromExample(examples.Money);
export const LongLabel = fromExample(examples.LongLabel);
export const Selectable = fromExample(examples.Selectable);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
export const UnknownIndicator = fromExample(examples.UnknownIndicator);
export const NoFigures = fromExample(examples.NoFigures);
export const Text = fromExample(examples.Text);
export const YesOrNo = fromExample(examples.YesOrNo);
export const ControlChart = fromExample(examples.ControlChart);
export const Wide = fromExample(examples.Wide);
export const Compact = fromExample(examples.Compact);
export const CompactNarrow = fromExample(examples.CompactNarrow);
export const Icon = fromExample(examples.Icon);
export const IconByHand = fromExample(examples.IconByHand);
export const Link = fromExample(examples.Link);
export const OtherLanguage = fromExample(examples.OtherLanguage);
export const Gaelic = fromExample(examples.Gaelic);
