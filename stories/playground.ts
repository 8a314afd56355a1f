import { readText } from '@cairn/dataset';
import type { StoryObj } from '@storybook/web-components-vite';
import demo from '../demo/data/two-rivers.json?raw';

const state = readText(demo);

/** A story over the demo's document whose controls set the element's properties. */
export function playground(tag: string, args: Readonly<Record<string, unknown>>): StoryObj {
  return {
    name: 'Playground, on the demo’s figures',
    args,
    // The manifest's "string | undefined" would get a field for JSON.
    argTypes: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, { control: controlFor(value) }]),
    ),
    render: (values) => {
      const element = document.createElement(tag);
      // A control that is emptied means an attribute that is absent.
      for (const [name, value] of Object.entries<unknown>(values))
        Reflect.set(element, name, value === '' ? undefined : value);
      Reflect.set(element, 'data', state.phase === 'ready' ? state.dataset : undefined);
      return element;
    },
  };
}

function controlFor(value: unknown): 'text' | 'boolean' | 'number' {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'number' : 'text';
}
