import { html, nothing, type TemplateResult } from 'lit';
import { pointAfter } from '../parts/reading-keys.js';
import type { PointReading } from './point-reading.js';

/** What a plot says as a slider. */
export interface PlotSaid {
  /** Name of the plot, heard after that of the chart. */
  readonly name: string;
  /** How many points can be read. */
  readonly count: number;
  /** The point that is read, from 0. */
  readonly at: number;
  /** What it says. */
  readonly text: string;
}

/** What a plot does with keys and pointers, besides having its points read. */
export interface PlotHandlers {
  /** Takes a key, pressed without Alt, Control or Meta, before it leads to a point. @returns whether it was taken */
  readonly taken?: (event: KeyboardEvent) => boolean;
  /** A key has led to a point. */
  readonly reached?: (at: number) => void;
  /** The pointer has moved; also called when it goes down, unless `down` is given. */
  readonly moved: (event: PointerEvent) => void;
  readonly down?: (event: PointerEvent) => void;
  readonly up?: () => void;
  readonly left?: () => void;
  readonly clicked?: () => void;
}

/**
 * A drawing whose points are read one by one: one stop of the Tab key, a slider for assistive technology. Its name begins with the
 * chart's, as a page has many; `#hint` beside it says how it is read.
 *
 * @param kind more classes of the element
 */
export function plotSlider(
  kind: string,
  { name, count, at, text }: PlotSaid,
  reading: PointReading,
  { taken, reached = reading.reach, moved, down = moved, up, left = reading.left, clicked }: PlotHandlers,
  drawing: TemplateResult,
): TemplateResult {
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!taken?.(event)) {
      const to = pointAfter(event.key, at, count - 1);
      if (to === null) return;
      reached(to);
    }
    event.preventDefault();
  };
  return html`<div
    class="slider ${kind}"
    part="plot"
    role="slider"
    tabindex="0"
    id="plot"
    aria-labelledby="heading plot"
    aria-label=${name}
    aria-describedby="hint"
    aria-orientation="horizontal"
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, count)}
    aria-valuenow=${at + 1}
    aria-valuetext=${text}
    @keydown=${pressed}
    @pointermove=${moved}
    @pointerdown=${down}
    @pointerup=${up ?? nothing}
    @pointerleave=${left}
    @click=${clicked ?? nothing}
    @focus=${reading.focused}
    @blur=${reading.blurred}
  >
    ${drawing}
  </div>`;
}
