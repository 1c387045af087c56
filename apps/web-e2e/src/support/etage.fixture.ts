import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { City } from './city';
import type { Colleague } from './colleague';
import { emailOf, PASSWORD } from './demo-account';
import { collectFaults } from './faults';

/** A telephone as staff have it. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

interface OfWorker {
  readonly city: City;
}

interface OfTest {
  /** A fresh browser profile for nobody in particular. */
  readonly profile: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A browser of its own in which a person is signed in and has booked nothing. */
  readonly enter: (number: number, options?: BrowserContextOptions) => Promise<Page>;
  /** The same without a browser. */
  readonly colleague: (number: number) => Promise<Colleague>;
}

/** Signs a whole browser profile in, without its screens. */
export async function signIn(context: BrowserContext, number: number): Promise<void> {
  const data = { email: emailOf(number), password: PASSWORD };
  const response = await context.request.post('/api/v1/session', { data });
  expect(response.status(), `${data.email} signs in`).toBe(201);
}

/** Opens profiles, closes them after the test, and holds it against the test when one of them had faults. */
async function withProfiles(
  browser: Browser,
  defaults: BrowserContextOptions,
  use: (open: OfTest['profile']) => Promise<void>,
): Promise<void> {
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  await use(async (options) => {
    const context = await browser.newContext({ ...defaults, ...options });
    context.on('page', (page) => collectFaults(page, faults));
    contexts.push(context);
    return context;
  });
  await Promise.all(contexts.map((context) => context.close()));
  expect(faults, 'nothing is wrong in the console').toEqual([]);
}

export const test = base.extend<OfTest, OfWorker>({
  city: [
    async ({}, use, { project }) => {
      await use(await City.at(project.use.baseURL ?? ''));
    },
    { scope: 'worker' },
  ],
  profile: async ({ browser, baseURL, locale, timezoneId }, use) => {
    await withProfiles(browser, { baseURL, locale, timezoneId, viewport: WIDE }, use);
  },
  enter: async ({ profile, city }, use) => {
    await use(async (number, options) => {
      await city.colleague(number);
      const context = await profile(options);
      await signIn(context, number);
      return context.newPage();
    });
  },
  colleague: async ({ city }, use) => {
    await use((number) => city.colleague(number));
  },
});

const WIDE = { width: 1440, height: 900 };

export { expect };
