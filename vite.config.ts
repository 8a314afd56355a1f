import { defineConfig } from 'vite';

/** The server of the demo's pages: plain HTML, embedded from other origins. `npm start` runs one for each origin. */
export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: 5173, cors: true },
  // The pages load one built file and nothing from npm.
  optimizeDeps: { noDiscovery: true },
});
