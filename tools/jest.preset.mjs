// One Jest preset for every project. Jest 30 runs CommonJS (its native ESM mode cannot load CommonJS packages that
// require() ESM ones), so swc turns our TypeScript and every ESM package into CommonJS.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const modules = join(root, 'node_modules');

const isEsm = (name) => {
  try {
    return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).type === 'module';
  } catch {
    return false;
  }
};
const packages = readdirSync(modules).flatMap((dir) => {
  if (dir.startsWith('.')) return [];
  return dir.startsWith('@')
    ? readdirSync(join(modules, dir)).map((sub) => `${dir}/${sub}`)
    : [dir];
});
const esmPackages = packages.filter(isEsm);
const { paths } = JSON.parse(
  readFileSync(join(root, 'tsconfig.base.json'), 'utf8'),
).compilerOptions;

const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser,
      keepClassNames: true,
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
  },
];

/** @param {string} dir the project's folder @param {object} extra Jest options on top */
export const preset = (dir, extra = {}) => ({
  rootDir: dir,
  displayName: dir.slice(root.length + 1),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  moduleNameMapper: {
    '\\.css$': resolve(root, 'tools/jest-style-stub.mjs'),
    ...Object.fromEntries(
      Object.entries(paths).map(([name, [file]]) => [`^${name}$`, resolve(root, file)]),
    ),
  },
  transform: {
    '\\.ts$': swc({ syntax: 'typescript', decorators: true }),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true, decorators: true }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmPackages.join('|')})/)(?!.*\\.mjs$)`],
  cacheDirectory: join(root, 'node_modules/.cache/jest'),
  ...extra,
});
