import { defineConfig, type UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { bundleConfig, chunksConfig, libraryConfig } from '../../vite.library.js';

const builds: Readonly<Record<string, (folder: string) => UserConfig>> = {
  bundle: (folder) => bundleConfig(folder, 'cairn'),
  classic: (folder) => bundleConfig(folder, 'cairn', 'iife'),
  chunks: (folder) => chunksConfig(folder, `dist/cdn/${manifest.version}`),
};

export default defineConfig(({ mode }) =>
  (builds[mode] ?? ((folder: string) => libraryConfig(folder, ['cairn'])))(import.meta.dirname),
);
