/**
 * Shapes of statuses on a grid of 16 by 16: a status is never told by colour alone. Each is an outline and a sign inside it,
 * recognisable at 12 pixels and in greyscale.
 */
export interface StatusShape {
  readonly outline: string;
  readonly sign: string;
  /** Drawn as a line around nothing: there is no status. */
  readonly hollow: boolean;
}

const DISC = 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 0 1 0-15z';
const TRIANGLE = 'M8 .8L15.7 14.9H.3z';
const OCTAGON = 'M4.9 .5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z';
const DIAMOND = 'M8 .3L15.7 8L8 15.7L.3 8z';
const SQUARE = 'M1.2 1.2h13.6v13.6H1.2z';
const RING = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z';

const solid = (outline: string, sign: string): StatusShape => ({ outline, sign, hollow: false });
const hollow = (outline: string, sign: string): StatusShape => ({ outline, sign, hollow: true });

export const STATUS_SHAPES = {
  tick: solid(DISC, 'M4.3 8.3l2.6 2.7l4.9-5.6'),
  bar: solid(TRIANGLE, 'M8 6v4M8 12.2v.3'),
  cross: solid(OCTAGON, 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6'),
  plus: solid(DISC, 'M8 4.4v7.2M4.4 8h7.2'),
  doublePlus: solid(DISC, 'M5 5.8v4.4M2.8 8h4.4M11 5.8v4.4M8.8 8h4.4'),
  equals: solid(DIAMOND, 'M5 6.6h6M5 9.4h6'),
  minus: solid(OCTAGON, 'M4.4 8h7.2'),
  doubleMinus: solid(OCTAGON, 'M4.4 6.2h7.2M4.4 9.8h7.2'),
  up: solid(SQUARE, 'M8 12V4.4M4.6 7.6L8 4.2l3.4 3.4'),
  doubleUp: solid(SQUARE, 'M4.6 7.6L8 4.2l3.4 3.4M4.6 11.6L8 8.2l3.4 3.4'),
  down: solid(SQUARE, 'M8 4v7.6M4.6 8.4L8 11.8l3.4-3.4'),
  doubleDown: solid(SQUARE, 'M4.6 4.4L8 7.8l3.4-3.4M4.6 8.4L8 11.8l3.4-3.4'),
  dash: hollow(RING, 'M5 8h6'),
  letterC: hollow('M5 1.5H1.8v13H5M11 1.5h3.2v13H11', 'M10.2 6.2A2.8 2.8 0 1 0 10.2 9.8'),
  ring: hollow(RING, ''),
  unequal: hollow(RING, 'M5.2 6.7h5.6M5.2 9.3h5.6M9.8 4.8L6.2 11.2'),
  slash: hollow(RING, 'M3.6 12.4l8.8-8.8'),
} as const satisfies Readonly<Record<string, StatusShape>>;

export type StatusShapeName = keyof typeof STATUS_SHAPES;
