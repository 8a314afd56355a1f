import type { Assurance, Variation } from '@cairn/analysis';
import type { StatusShape } from './status-shapes.js';

/*
 * Signs of a control chart on a grid of 16 by 16, drawn for Cairn: an outline for the kind and a letter for the side, so that neither
 * colour nor place is needed. Diamond: improvement; square: concern; hexagon: changed without a judgement; ring with a wave: common
 * cause. Shields, for assurance, hold P, F or a question mark.
 */
const DIAMOND = 'M8 .3L15.7 8L8 15.7L.3 8z';
const SQUARE = 'M1.2 1.2h13.6v13.6H1.2z';
const HEXAGON = 'M4.2 1.2h7.6L15.6 8l-3.8 6.8H4.2L.4 8z';
const RING = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z';
const SHIELD = 'M1.8 1h12.4v7.4c0 3.2-2.6 5.4-6.2 6.8c-3.6-1.4-6.2-3.6-6.2-6.8z';

const HIGH = 'M5.9 5v6M10.1 5v6M5.9 8h4.2';
const LOW = 'M6.3 5v6h3.9';
const PASS = 'M6.1 11.4V4.6h2.3a1.9 1.9 0 0 1 0 3.9H6.1';
const FAIL = 'M6.3 11.4V4.6h4M6.3 7.9h3.2';
const QUESTION = 'M6 6.1c0-2.4 4-2.4 4 0c0 1.5-2 1.6-2 3.1M8 11.8v.2';
const WAVE = 'M3.6 8.4c1.2-2.6 2.6-2.6 4.4 0c1.6 2.2 3 2.2 4.4-.6';

/** Colour family of a sign. */
export type SignTone = 'better' | 'worse' | 'direction' | 'absent' | 'similar';

export interface ControlSign extends StatusShape {
  readonly tone: SignTone;
}

const sign = (tone: SignTone, outline: string, letter: string): ControlSign => ({
  tone,
  outline,
  sign: letter,
  hollow: tone === 'absent',
});

export const VARIATION_SIGNS: Readonly<Record<Variation, ControlSign>> = {
  improvementHigh: sign('better', DIAMOND, HIGH),
  improvementLow: sign('better', DIAMOND, LOW),
  concernHigh: sign('worse', SQUARE, HIGH),
  concernLow: sign('worse', SQUARE, LOW),
  neitherHigh: sign('direction', HEXAGON, HIGH),
  neitherLow: sign('direction', HEXAGON, LOW),
  commonCause: sign('absent', RING, WAVE),
};

export const ASSURANCE_SIGNS: Readonly<Record<Assurance, ControlSign>> = {
  pass: sign('better', SHIELD, PASS),
  hitOrMiss: sign('absent', SHIELD, QUESTION),
  fail: sign('worse', SHIELD, FAIL),
};
