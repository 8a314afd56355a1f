import type { GuidesMessages } from '../shapes/guides.js';

export const guides: Omit<GuidesMessages, 'of'> = {
  show: 'How to read this',
  inReport: 'How to read the charts and tables',
};
