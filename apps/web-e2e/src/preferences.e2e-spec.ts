import { api } from '@etage/contract';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { preferences: here } = cast;

test('the language is kept with the person, on another device too', async ({
  city,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const german = await colleague(here.anna);
  await german.call(api.session.update, { body: { locale: 'de' } });
  const page = await enter(here.anna);
  await new FloorScreen(page, stage).open();
  await page.getByRole('button', { name: /^Konto von/ }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'My bookings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  const elsewhere = await enter(here.anna);
  await elsewhere.goto('/bookings');
  await expect(elsewhere.getByRole('heading', { name: 'My bookings', level: 1 })).toBeVisible();
  await german.call(api.session.update, { body: { locale: 'de' } });
});

test('a browser that speaks English gets English', async ({ profile }) => {
  const page = await (await profile({ locale: 'en-GB' })).newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
});

test('the theme follows the device until one is chosen, which then stays', async ({
  city,
  enter,
}) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.ben, { colorScheme: 'dark' });
  const floor = new FloorScreen(page, stage);
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await floor.open();
  const dark = { page: await ground(), desk: await floor.canvas.colourOf(stage.desk(1)) };
  await page.getByRole('button', { name: /^Konto von/ }).click();
  await page.getByRole('menuitemradio', { name: 'hell' }).click();
  await expect.poll(ground).not.toBe(dark.page);
  await expect.poll(() => floor.canvas.colourOf(stage.desk(1))).not.toBe(dark.desk);
  const light = await ground();
  await page.reload();
  await floor.isReady();
  expect(await ground()).toBe(light);
});
