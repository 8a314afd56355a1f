declare module '@fnando/sparkline' {
  /** Draws a line of values into an empty SVG element with width, height and stroke-width. */
  export function sparkline(svg: SVGSVGElement, values: readonly number[]): void;
}
