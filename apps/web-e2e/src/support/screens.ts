import type { Page } from '@playwright/test';
import { expect } from './etage.fixture';
import type { Stage } from './stage';

/** One state of the program that a signed-in person can look at. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page, stage: Stage) => Promise<void>;
}

/** Opens a floor; where it is open already, only what lies over it is closed, because a reload takes its time. */
const floor = async (page: Page, path: string): Promise<void> => {
  if (page.url().endsWith(path)) await page.keyboard.press('Escape');
  else await page.goto(path);
  await expect(page.getByRole('application').or(page.getByRole('grid')).first()).toBeVisible();
};

const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** Every screen; the words in both languages, because each is looked at in both. */
export const SCREENS: readonly Screen[] = [
  { name: 'the floor', open: (page, stage) => floor(page, stage.path()) },
  { name: 'the list', open: (page, stage) => floor(page, stage.path({ view: 'list' })) },
  {
    name: 'a free desk',
    open: async (page, stage) => {
      await floor(page, stage.path({ place: stage.desk(0).placeId }));
      await expect(page.getByRole('heading', { name: stage.desk(0).code })).toBeVisible();
    },
  },
  {
    name: 'a taken desk',
    open: async (page, stage) => {
      await floor(page, stage.path({ place: stage.desk(1).placeId }));
      await expect(page.getByRole('heading', { name: stage.desk(1).code })).toBeVisible();
    },
  },
  {
    name: 'a desk of my own',
    open: async (page, stage) => {
      await floor(page, stage.path({ place: stage.desk(2).placeId }));
      await expect(page.getByRole('heading', { name: stage.desk(2).code })).toBeVisible();
    },
  },
  {
    name: 'a room',
    open: async (page, stage) => {
      const room = stage.floor.places.find(({ kind, bookable }) => kind === 'room' && bookable);
      if (!room) throw new Error('the stage has no room');
      await floor(page, stage.path({ place: room.placeId }));
      await expect(page.getByLabel(/^(Ausgewählter Platz|Chosen place)$/)).toBeVisible();
    },
  },
  {
    name: 'a search that finds no place',
    open: async (page, stage) => {
      await floor(page, stage.path({ view: 'list' }));
      await page.getByRole('searchbox').fill('Schwimmbad');
      await expect(page.locator('.ui-empty')).toBeVisible();
    },
  },
  {
    name: 'a day off',
    open: async (page, stage) => {
      await floor(page, stage.path({ day: stage.dayOff }));
      await expect(page.locator('.floor-day-notice')).toBeVisible();
    },
  },
  {
    name: 'the floors to choose from',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await press(page, /(Etage wählen|Choose a floor)/);
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the calendar',
    open: async (page, stage) => {
      await floor(page, stage.path());
      const group = page.getByRole('group', { name: /^(Tag wählen|Choose a day)$/ });
      await group.getByRole('button').nth(1).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'another time',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await press(page, /(Andere Zeit|Another time)/);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the hours to choose from',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await press(page, /(Andere Zeit|Another time)/);
      await page.getByRole('dialog').getByRole('button').first().click();
      await expect(page.getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'the filters',
    open: async (page, stage) => {
      await floor(page, stage.path({ filters: 'quiet' }));
      await page
        .getByRole('group', { name: /^Filters?$/ })
        .getByRole('button')
        .last()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the keys',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'the account',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await press(page, /^(Konto von|Account of)/);
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the mails and the calendar',
    open: async (page, stage) => {
      await floor(page, stage.path());
      await press(page, /^(Konto von|Account of)/);
      await page.getByRole('menuitem', { name: /^Mails/ }).click();
      const dialog = page.getByRole('dialog');
      const create = dialog.getByRole('button', { name: /^(Adresse anlegen|Create address)$/ });
      await expect(create.or(dialog.getByRole('textbox'))).toBeVisible();
      if (await create.isVisible()) await create.click();
      await expect(dialog.getByRole('textbox')).toBeVisible();
    },
  },
  {
    name: 'my bookings',
    open: async (page) => {
      await page.goto('/bookings');
      await expect(page.locator('.bookings-row, .ui-empty').first()).toBeVisible();
    },
  },
  {
    name: 'my bookings of the past',
    open: async (page) => {
      await page.goto('/bookings');
      await page.getByRole('radio').last().click();
      await expect(page.locator('.bookings-row, .ui-empty').first()).toBeVisible();
    },
  },
  {
    name: 'my week',
    open: async (page, stage) => {
      await page.goto(`/week?day=${stage.day}`);
      await expect(page.locator('.week-day').first()).toBeVisible();
    },
  },
  {
    name: 'my usual week',
    open: async (page, stage) => {
      await page.goto(`/week?day=${stage.day}`);
      await press(page, /^(Übliche Woche festlegen|Set your usual week)$/);
      await expect(page.locator('.week-usual-day').first()).toBeVisible();
    },
  },
  {
    name: 'the rooms by time, one of them chosen',
    open: async (page, { site, day }) => {
      await page.goto(`/rooms?site=${site.siteId}&day=${day}`);
      await page.locator('.rooms-link').first().click();
      await expect(page.locator('.rooms-facts')).toBeVisible();
    },
  },
  {
    name: 'the rooms as a list',
    open: async (page, { site, day }) => {
      await page.goto(`/rooms?site=${site.siteId}&day=${day}&look=list&wishes=camera`);
      await expect(page.locator('.rooms-listed').first()).toBeVisible();
    },
  },
  {
    name: 'a floor that is not there',
    open: async (page) => {
      await page.goto('/floors/00000000-0000-4000-8000-000000000000');
      await expect(page.locator('.ui-empty')).toBeVisible();
    },
  },
  {
    name: 'an address that is not there',
    open: async (page) => {
      await page.goto('/nowhere');
      await expect(page.locator('.ui-empty')).toBeVisible();
    },
  },
];
