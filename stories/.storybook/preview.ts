import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../packages/elements/custom-elements.json';
import './preview.css';
import { wear } from './themes.js';

setCustomElementsManifest(manifest);

const choice = <const Icon extends string>(icon: Icon, items: Readonly<Record<string, string>>) => ({
  icon,
  items: Object.entries(items).map(([value, title]) => ({ value, title })),
  dynamicTitle: true,
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: choice('contrast', { light: 'Light', dark: 'Dark' }),
    },
    theme: {
      description: 'Theme',
      toolbar: choice('paintbrush', {
        cairn: 'No theme',
        civic: 'Civic',
        health: 'Health',
        plain: 'Plain',
      }),
    },
    palette: {
      description: 'Colours of statuses',
      toolbar: choice('eye', { 'green-red': 'Green and red', 'blue-orange': 'Blue and orange' }),
    },
    density: {
      description: 'Density',
      toolbar: choice('component', { compact: 'Compact', usual: 'Usual room', comfortable: 'Comfortable' }),
    },
    language: {
      description: 'Language',
      toolbar: choice('globe', {
        en: 'English',
        cy: 'Cymraeg',
        gd: 'Gàidhlig',
        ar: 'العربية (right to left, words in English)',
      }),
    },
    direction: {
      description: 'Direction',
      toolbar: choice('transfer', { auto: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    },
    width: {
      description: 'Width of the room',
      toolbar: choice('grow', {
        full: 'Full width',
        240: '240 px',
        320: '320 px',
        360: '360 px',
        800: '800 px',
        1400: '1400 px',
      }),
    },
  },
  initialGlobals: {
    scheme: 'light',
    theme: 'cairn',
    palette: 'green-red',
    density: 'usual',
    language: 'en',
    direction: 'auto',
    width: 'full',
  },
  decorators: [
    (story, { globals }) => {
      const { scheme, theme, palette, density, language, direction, width } = globals;
      const page = document.documentElement;
      page.dataset['scheme'] = String(scheme);
      page.lang = String(language);
      page.dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : String(direction);
      wear([theme, palette, density]);
      return width === 'full' ? story() : html`<div style="width: ${String(width)}px">${story()}</div>`;
    },
  ],
  parameters: {
    // A violation is a failure of the story tests, not a note in a panel.
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    controls: { expanded: true },
    options: { storySort: { order: ['Overview'] } },
  },
};
export default preview;
