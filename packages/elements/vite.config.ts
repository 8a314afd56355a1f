import { defineConfig } from 'vite';
import { bundleConfig, libraryConfig } from '../../vite.library.js';

export default defineConfig(({ mode }) =>
  mode === 'bundle'
    ? bundleConfig(import.meta.dirname, 'cairn')
    : libraryConfig(import.meta.dirname, ['cairn']),
);
