import { resolve } from 'node:path';
import { preset } from '../../../tools/jest.preset.mjs';

const base = preset(import.meta.dirname, {
  testEnvironment: 'jsdom',
  setupFiles: [resolve(import.meta.dirname, '../ui/jsdom.setup.mjs')],
});

export default {
  ...base,
  moduleNameMapper: {
    ...base.moduleNameMapper,
    // The page's half of a live test runs in jsdom, the server's half does not: it needs the real `ws`.
    '^ws$': resolve(import.meta.dirname, '../../../node_modules/ws/index.js'),
  },
};
