import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Example } from '../packages/elements/src/testing-example.js';

/** A story that shows an example: in its own language, direction and width where it has one, else in those of the toolbar. */
export function fromExample({ title, lang, dir, width, render }: Example): StoryObj {
  return {
    name: title,
    ...(lang === undefined ? {} : { globals: { language: lang } }),
    ...(dir === undefined ? {} : { globals: { direction: dir } }),
    render: () => (width === undefined ? render() : html`<div style="width: ${width}px">${render()}</div>`),
  };
}
