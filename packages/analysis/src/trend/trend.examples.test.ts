import { describeExamples } from '../examples.test-support.js';
import { beforeAndAfter } from './before-and-after.js';
import { recentTrend } from './recent-trend.js';
import { segmentMeans } from './segments.js';

describeExamples('trend.md', { recentTrend, beforeAndAfter, segmentMeans });
