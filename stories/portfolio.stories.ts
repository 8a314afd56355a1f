import type { Meta } from '@storybook/web-components-vite';
import * as examples from '../packages/elements/src/portfolio/portfolio.examples.js';
import { fromExample } from './from-example.js';
import { playground } from './playground.js';

const meta: Meta = { title: 'Portfolio', component: 'cairn-portfolio' };
export default meta;

export const Playground = playground('cairn-portfolio', {
  indicators: 'delayed-discharges emergency-admissions satisfaction',
  view: '',
  area: 'aldermoor',
  period: '',
  form: 'tiles',
  keep: false,
  addressState: '',
  headingLevel: 3,
});

export const Usual = fromExample(examples.Usual);
export const Table = fromExample(examples.Table);
export const ReadyChoice = fromExample(examples.ReadyChoice);
export const NothingChosen = fromExample(examples.NothingChosen);
export const Shared = fromExample(examples.Shared);
export const MeasureGone = fromExample(examples.MeasureGone);
export const Suppressed = fromExample(examples.Suppressed);
export const UnknownArea = fromExample(examples.UnknownArea);
export const LongLabels = fromExample(examples.LongLabels);
export const Welsh = fromExample(examples.Welsh);
export const Gaelic = fromExample(examples.Gaelic);
export const RightToLeft = fromExample(examples.RightToLeft);
