import { examplesAreAccessible } from '../testing-examples.test-support.js';
import * as examples from './trend-chart.examples.js';

describe('cairn-trend-chart', () => {
  examplesAreAccessible(examples);
}).timeout(30_000);
