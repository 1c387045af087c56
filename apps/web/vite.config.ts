import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/apps/web',
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: {
    host: '127.0.0.1',
    port: 4200,
    proxy: { '/api': API, '/health': API, '/socket.io': { target: API, ws: true } },
  },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The browsers that know light-dark() and @property, in which the colour roles are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // The content policy allows nothing inline but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
