import type { LinkEffect } from '@cairn/schema';
import type { LaneLayout } from '../geometry/lanes/layout.js';
import { placeMarks } from './map-marks.js';
import type { MapLink } from './map-content.js';

/** How a link looks: sign, dash and colour by its effect, width by its strength; what is not said counts as moderate. */
export interface LinkLook {
  /** Place of the link in the document's list. */
  readonly link: number;
  readonly effect: LinkEffect;
  readonly strength: 'weak' | 'moderate' | 'strong';
}

/** The links between two lanes. Paths run over grid columns across and pixels down; other places are shares of the width. */
export interface MapChannel {
  /** Links that the figures speak against, marked where no mark meets another; lengths down in pixels, widths in em of the smallest text. */
  readonly questions: readonly {
    readonly link: number;
    readonly x: string;
    readonly y: number;
    readonly mark: string;
    readonly width: number;
  }[];
  readonly height: number;
  readonly paths: readonly (LinkLook & { readonly path: string })[];
  /** Where links arrive: the straight last bit from the sign to the tip of the arrow. */
  readonly ends: readonly (LinkLook & { readonly x: string; readonly from: number; readonly to: number })[];
}

/** A link that passes a lane on its way. */
export interface MapPassage extends LinkLook {
  readonly x: string;
}

/** The drawing of the links: a channel above each lane, and the passages of each lane. */
export function mapDrawing(
  { units, channels, passages }: LaneLayout,
  links: readonly MapLink[],
  marks: ReadonlyMap<number, string>,
): { readonly channels: readonly MapChannel[]; readonly passages: readonly (readonly MapPassage[])[] } {
  const looks = links.map(({ link: { effect, strength = 'moderate' } }, link): LinkLook => ({
    link,
    effect,
    strength,
  }));
  const look = (link: number) => looks[link] as LinkLook;
  const share = (x: number) => `${String(Math.round((x / units) * 1e5) / 1e3)}%`;
  return {
    channels: channels.map(({ height, strands }) => ({
      height,
      questions: placeMarks(strands, units, marks).map(({ x, ...mark }) => ({ ...mark, x: share(x) })),
      paths: strands.map(({ link, path }) => ({ ...look(link), path })),
      ends: strands.flatMap(({ link, end }) =>
        end ? [{ ...look(link), x: share(end.x), from: end.from, to: end.to }] : [],
      ),
    })),
    passages: channels.map((_, lane) =>
      passages.filter((one) => one.lane === lane).map(({ link, x }) => ({ ...look(link), x: share(x) })),
    ),
  };
}
