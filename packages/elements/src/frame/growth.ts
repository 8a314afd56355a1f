/*
 * Content that is as high as its frame and a bit more would grow for ever: each height that the frame is given makes it higher.
 */

/** Higher than before as often as this in a row may be so because the frame is: it is left as it is, to see. */
const MOST_GROWTHS = 40;
/** Growth that comes later than this was not brought about by the growth before. */
export const SOON_MILLISECONDS = 1_000;

/** How a frame has come to its height. */
export interface Growth {
  readonly height: number;
  readonly at: number;
  readonly times: number;
  /** Whether the frame was about to grow for ever, and has not been given the last height that it told. */
  readonly stopped: boolean;
}

/**
 * What comes of a height that a frame tells. Content that goes on growing while its frame stays as it is, as what unfolds slowly does,
 * grows by itself and is heard again.
 *
 * @param before what came of the one before
 * @param now milliseconds since some moment
 */
export function grown(before: Growth | undefined, height: number, now: number): Growth {
  const grows =
    before !== undefined && !before.stopped && height > before.height && now - before.at < SOON_MILLISECONDS;
  const times = grows ? before.times + 1 : 0;
  const stopped = times > MOST_GROWTHS;
  return { height: stopped && before ? before.height : height, at: now, times, stopped };
}
