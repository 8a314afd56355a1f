import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { sourceConditions } from '../../vite.library.js';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts', '../../docs/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: 'stories/.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: sourceConditions },
      // Vite does not look for dependencies inside linked packages: without these names the first load starts again.
      optimizeDeps: {
        include: [
          'lit',
          'lit/decorators.js',
          'lit/directives/repeat.js',
          '@lit/context',
          'zod/mini',
          'd3-array',
          'd3-scale',
          'd3-shape',
        ],
      },
    }),
};
export default config;
