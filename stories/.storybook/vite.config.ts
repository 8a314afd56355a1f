import { defineConfig } from 'vite';

// Storybook would otherwise take a configuration of the project's root.
export default defineConfig({});
