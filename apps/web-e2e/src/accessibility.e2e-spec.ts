import type { BrowserContextOptions, Page } from '@playwright/test';
import { daySlot, plusDays, siteDayOf } from '@etage/domain';
import { api } from '@etage/contract';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { now } from './support/clock';
import { expect, PHONE, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { SCREENS } from './support/screens';

const { accessibility: here } = cast;

const VIEWS: readonly [string, 'de' | 'en', BrowserContextOptions][] = [
  ['on a desktop in German', 'de', {}],
  ['on a phone in English', 'en', { ...PHONE, locale: 'en-GB' }],
];

async function expectNothing(page: Page, name: string): Promise<void> {
  expect.soft(await axeFindings(page), name).toEqual([]);
}

test.describe('axe finds nothing', () => {
  for (const [view, locale, options] of VIEWS) {
    test(`on any screen ${view}, light, dark and in forced colours`, async ({
      city,
      enter,
      colleague,
      profile,
    }) => {
      test.setTimeout(300_000); // some seventy looks at a whole page, on a machine that may be busy
      const stage = await city.stage(here.stage);
      const visitor = await (await profile(options)).newPage();
      await visitor.goto('/sign-in?expired=true');
      await visitor.locator('button[type=submit]').click();
      await expectNothing(visitor, 'the sign-in');

      const page = await enter(here.anna, options);
      const anna = await colleague(here.anna);
      await anna.call(api.session.update, { body: { locale } });
      await anna.book(stage.desk(2).placeId, stage.slot(8, 16));
      await (await colleague(here.ben)).book(stage.desk(1).placeId, stage.slot(8, 16));
      for (const screen of SCREENS) {
        await screen.open(page, stage);
        await expectNothing(page, screen.name);
      }
    });
  }

  test('where nothing is booked yet', async ({ city, enter, colleague }) => {
    test.setTimeout(180_000);
    const { calendar } = (await city.stage(here.stage)).site;
    const today = siteDayOf(now(), calendar.timeZone);
    const { startsAt } = daySlot(today, calendar.timeZone);
    const { endsAt } = daySlot(plusDays(today, 400), calendar.timeZone);
    await (await colleague(here.clara)).cancelAll({ startsAt, endsAt });
    const page = await enter(here.clara);
    await page.goto('/bookings');
    // What ends within the minute can no longer be cancelled, and is gone with it.
    await expect(page.getByText('Sie haben noch nichts gebucht')).toBeVisible({ timeout: 130_000 });
    await expectNothing(page, 'no bookings');
  });

  test('on a refusal, because somebody was faster', async ({ city, enter, colleague }) => {
    const stage = await city.stage(here.stage);
    const { placeId } = stage.desk(5);
    const ben = await colleague(here.ben);
    const floor = new FloorScreen(await enter(here.clara), stage);
    // The push about Ben's booking never arrives, so Clara's browser still offers the desk.
    await floor.page.routeWebSocket(/\/socket\.io\//, () => undefined);
    await floor.page.goto(stage.path({ place: placeId }));
    await expect(floor.bookButton).toBeEnabled();
    await ben.book(placeId, stage.slot(8, 16));
    await floor.bookButton.click();
    await expect(floor.panel.getByRole('alert')).toContainText('Die Buchung wurde abgelehnt');
    await expectNothing(floor.page, 'a refusal');
  });

  test('on what comes and goes: a message, the word that one is offline', async ({
    city,
    enter,
  }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.clara);
    const floor = new FloorScreen(page, stage);
    await floor.open({ place: stage.desk(4).placeId });
    await floor.bookButton.click();
    await expect(floor.toasts).toContainText('Gebucht');
    await expectNothing(page, 'a message');
    await page.context().setOffline(true);
    await expect(page.getByText(/Sie sehen den Stand von/)).toBeVisible();
    await expect(floor.cancelButton).toBeDisabled();
    await expectNothing(page, 'offline');
    await page.context().setOffline(false);
  });
});
