import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The host stays as the browser named it: the API refuses writes whose origin is another. */
const api = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false };

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/apps/web',
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  server: {
    host: '127.0.0.1',
    port: 4200,
    // The address that was said is the one that holds.
    strictPort: true,
    proxy: { '/api': api, '/health': api, '/socket.io': { ...api, ws: true } },
  },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The browsers that know light-dark() and @property, in which the colour roles are written.
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // The content policy allows nothing inline but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What changes with our releases stays apart from what changes with an upgrade, so browsers keep the latter.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'konva',
              test: /node_modules\/(konva|react-konva|its-fine|react-reconciler)\//,
            },
            {
              name: 'data',
              test: /node_modules\/(@tanstack|zod|socket|engine|date-fns|@date-fns)/,
            },
          ],
        },
      },
    },
  },
});
