import type { Theme } from './palette.js';

/** How a picture is made. */
export interface PictureOptions {
  /** In pixels; what needs more room than this takes it. */
  readonly width: number;
  readonly theme?: Theme;
  /** BCP 47 tag of the language that the view speaks. */
  readonly lang: string;
  /** Whether heading and sentence stand over the drawing; they name it in either case. */
  readonly heading?: boolean;
}

/** A drawing as plain shapes in pixels, with everything in it that a reader needs to understand it away from its page. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

/** What is filled or drawn along an outline. Without `fill` nothing is filled, without `stroke` no line is drawn. */
export interface Paint {
  readonly fill?: string;
  readonly opacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

export interface PathShape extends Paint {
  readonly kind: 'path';
  /** As in SVG. */
  readonly d: string;
  /** Nothing of it is drawn outside. */
  readonly within?: Box;
  /** Where its origin stands, and how much it is enlarged. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Colour around the letters, that keeps what lies beneath away from them. */
  readonly halo?: string;
  readonly lang?: string;
}
