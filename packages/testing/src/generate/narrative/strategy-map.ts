import type { StrategyMap } from '@cairn/schema';
import { words } from '../text.js';
import { links } from './strategy-links.js';
import { nodes } from './strategy-nodes.js';

/** How the partners think the system works: what drives what, for better or worse. */
export const strategyMap: StrategyMap = {
  id: 'how-it-works',
  name: words('How care and health hang together', 'Sut mae gofal ac iechyd yn cydblethu'),
  framework: 'scorecard',
  nodes,
  links,
};
