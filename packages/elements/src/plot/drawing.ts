import { html, svg, type TemplateResult } from 'lit';

/*
 * Places in a plot are percentages, so that the browser fits a drawing to its room and nothing is measured; text and marks keep their
 * size. A drawing is hidden from assistive technology: its reading and its table say the same in words.
 */

/** Where values stand on an axis that goes upwards, in per cent from above. */
export interface ValueTick {
  readonly y: number;
  readonly label: string;
}

/** A place as SVG writes it. */
export const percent = (place: number): string => `${String(place)}%`;

/** Labels of an axis that goes upwards. */
export function valueLabels(ticks: readonly ValueTick[]): TemplateResult {
  return html`<svg class="values" aria-hidden="true">
    ${ticks.map(({ y, label }) => svg`<text x="100%" y=${percent(y)} dy="0.32em">${label}</text>`)}
  </svg>`;
}

/** The lines of the grid that values stand on. */
export function valueLines(ticks: readonly ValueTick[]): readonly TemplateResult[] {
  return ticks.map(
    ({ y }) => svg`<line class="grid" x1="0" x2="100%" y1=${percent(y)} y2=${percent(y)}></line>`,
  );
}

/** What lines and marks of a drawing mean; a sample is drawn around the middle of its box. */
export function drawingKey<Sample>(
  key: readonly { readonly sample: Sample; readonly text: string }[],
  draw: (sample: Sample) => TemplateResult,
): TemplateResult {
  return html`<ul class="key" part="key">
    ${key.map(
      ({ sample, text }) =>
        html`<li>
          <svg class="sample" width="24" height="14" viewBox="-12 -7 24 14" aria-hidden="true">
            ${draw(sample)}</svg
          ><span>${text}</span>
        </li>`,
    )}
  </ul>`;
}
