import type { Audience } from '@cairn/schema';

/** From those who may see least to those who may see all. */
export const CIRCLES: readonly Audience[] = ['public', 'partner', 'restricted'];
