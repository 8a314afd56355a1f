import { wrap } from '../geometry/wrap.js';
import { TIERS } from '../geometry/chart-tiers.js';
import { PALETTE, type Colors } from './palette.js';
import { rect, SMALL, text } from './pen.js';
import type { Picture, PictureOptions, Shape } from './picture.js';

/** What stands beside its words in a key, drawn around its middle. */
export interface KeySample {
  readonly sample: (x: number, y: number) => readonly Shape[];
  readonly text: string;
  readonly lang?: string | null;
}

const MARGIN = 16;
/** Likely width of a letter, in sizes of the text. */
const LETTER = 0.575;
const SAMPLE = 24;
const LINE = 1.4;

/** The width a line of text takes at most, in pixels. */
export const widthOf = (words: string, size = SMALL): number => words.length * LETTER * size;

/** A picture in the making: things stand under each other, `y` is where the next one begins. */
export class Sheet {
  readonly colors: Colors;
  readonly left = MARGIN;
  /** Width between the margins. */
  readonly inner: number;
  y = MARGIN;
  readonly #shapes: Shape[] = [];
  readonly #lang: string;
  readonly #width: number;

  /** @param least the width below which the drawing has no room */
  constructor({ width, theme = 'light', lang }: PictureOptions, least = 208) {
    this.colors = PALETTE[theme];
    this.inner = Math.max(least, Math.floor(width) - 2 * MARGIN || 0);
    this.#width = this.inner + 2 * MARGIN;
    this.#lang = lang;
  }

  add(...shapes: readonly Shape[]): void {
    this.#shapes.push(...shapes);
  }

  /** A text in lines as long as there is room. */
  paragraph(
    words: string,
    look: { readonly size: number; readonly bold?: boolean; readonly color: string },
  ): void {
    if (words === '') return;
    const { size } = look;
    for (const one of wrap(words, Math.floor(this.inner / (size * LETTER)), 24)) {
      this.y += size * LINE;
      this.add(text(this.left, this.y - size * 0.35, one, look));
    }
  }

  /** What stands over a drawing. */
  head({ heading, sentence }: { readonly heading: string; readonly sentence: string }): void {
    this.paragraph(heading, { size: 16, bold: true, color: this.colors.ink });
    this.y += 4;
    this.paragraph(sentence, { size: 14, color: this.colors.muted });
    this.y += 12;
  }

  /** Samples with their words, as many in a row as there is room for. */
  key(entries: readonly KeySample[], height = 20): void {
    if (entries.length === 0) return;
    this.y += 8;
    let x = this.left;
    for (const { sample, text: words, lang } of entries) {
      const lines = wrap(words, Math.floor((this.inner - SAMPLE - 8) / (SMALL * LETTER)), 3);
      const wide = SAMPLE + 8 + Math.max(...lines.map((one) => widthOf(one)));
      if (x > this.left && x + wide > this.left + this.inner) {
        x = this.left;
        this.y += height;
      }
      this.add(...sample(x + SAMPLE / 2, this.y + height / 2));
      lines.forEach((one, at) => {
        this.add(
          text(x + SAMPLE + 8, this.y + height / 2 + 4 + at * 16, one, {
            color: this.colors.ink,
            ...(lang ? { lang } : {}),
          }),
        );
      });
      x += wide + 16;
      if (lines.length > 1) {
        this.y += (lines.length - 1) * 16;
        x = Infinity;
      }
    }
    this.y += height;
  }

  /** Whether something is shown at the width of this sheet, by the class names of its tiers. */
  shows({ tiers }: { readonly tiers: string }): boolean {
    const own = TIERS.findLast(({ width }) => width * 16 <= this.inner) ?? TIERS[0];
    return own !== undefined && tiers.split(' ').includes(`tier-${own.name}`);
  }

  /** Whether there is room for names at the ends of lines. */
  get named(): boolean {
    return TIERS.some(({ named, width }) => named && width * 16 <= this.inner);
  }

  picture({ heading, sentence }: { readonly heading: string; readonly sentence: string }): Picture {
    const height = Math.ceil(this.y + MARGIN);
    return {
      width: this.#width,
      height,
      lang: this.#lang,
      title: heading,
      description: sentence,
      shapes: [rect(0, 0, this.#width, height, { fill: this.colors.ground }), ...this.#shapes],
    };
  }
}
