import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/trend-sparkline/trend-sparkline.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Trend sparkline', component: 'cairn-trend-sparkline' };
export default meta;

export const Playground = playground('cairn-trend-sparkline', {
  indicator: 'delayed-discharges',
  area: 'aldermoor',
  period: '',
  headingHidden: false,
  headingLevel: 3,
});

export const Default = fromExample(examples.Default);
export const WithoutTarget = fromExample(examples.WithoutTarget);
export const Gaps = fromExample(examples.Gaps);
export const Provisional = fromExample(examples.Provisional);
export const OneFigure = fromExample(examples.OneFigure);
export const NoFigures = fromExample(examples.NoFigures);
export const Welsh = fromExample(examples.Welsh);
export const RightToLeft = fromExample(examples.RightToLeft);
