import { resolve } from 'node:path';
import { preset } from '../../../tools/jest.preset.mjs';

export default preset(import.meta.dirname, {
  testEnvironment: 'jsdom',
  setupFiles: [resolve(import.meta.dirname, '../ui/jsdom.setup.mjs')],
});
