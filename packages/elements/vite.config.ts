import { defineConfig, type UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { bundleConfig, chunksConfig, libraryConfig } from '../testing/tools/build/library.js';

const builds: Readonly<Record<string, (folder: string) => UserConfig>> = {
  bundle: (folder) => bundleConfig(folder, 'cairn'),
  classic: (folder) => bundleConfig(folder, 'cairn', 'iife'),
  frame: (folder) => bundleConfig(folder, 'frame'),
  'frame-host': (folder) => bundleConfig(folder, 'frame-host'),
  chunks: (folder) => chunksConfig(folder, `dist/cdn/${manifest.version}`),
};

export default defineConfig(({ mode }) =>
  (builds[mode] ?? ((folder: string) => libraryConfig(folder, ['cairn'])))(import.meta.dirname),
);
