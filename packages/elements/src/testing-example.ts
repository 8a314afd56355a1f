import type { TemplateResult } from 'lit';

/** One state of an element. The same examples feed its tests, Storybook and the docs. */
export interface Example {
  readonly title: string;
  /** Language of the page around the element; English when absent. */
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** Width of the room the element gets, in pixels. */
  readonly width?: number;
  readonly render: () => TemplateResult;
}
