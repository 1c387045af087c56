/** What can be typed beside the application. */
export type Program = 'city-setup' | 'people-import' | 'plan-import';

/** How a person calls a program here: through npm, or in a container, which has only what is built, without it. */
export const typedName = (program: Program, environment = process.env): string =>
  environment['npm_lifecycle_event'] === undefined
    ? `node dist/apps/api/${program}.js`
    : `npm run ${program.replace('-', ':')} --`;
