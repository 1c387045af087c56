import { defineConfig } from 'rolldown';

// Workspace libraries are bundled, node_modules stay outside: Nest loads its platform packages by name.
const isOutside = (id) =>
  /^(node:|[@a-z])/.test(id) && !id.startsWith('@etage/') && !id.startsWith('@oxc-project/runtime');

export default defineConfig({
  cwd: import.meta.dirname,
  input: {
    main: 'src/main.ts',
    'city-setup': 'src/city-setup.ts',
    'people-import': 'src/people-import.ts',
    'plan-import': 'src/plan-import.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: isOutside,
  output: {
    dir: '../../dist/apps/api',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    cleanDir: true,
  },
});
