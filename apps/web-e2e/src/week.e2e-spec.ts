import { api } from '@etage/contract';
import { daySlot, isoWeekday, mondayOf, plusDays, type SiteDay } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import type { Colleague } from './support/colleague';
import { expect, test } from './support/etage.fixture';
import type { Stage } from './support/stage';

const { week: here } = cast;

/** What earlier tries left behind would be in the way. */
async function clear(person: Colleague, { day, site }: Stage): Promise<void> {
  const { timeZone } = site.calendar;
  await person.cancelAll({
    startsAt: daySlot(plusDays(day, -7), timeZone).startsAt,
    endsAt: daySlot(plusDays(day, 7), timeZone).endsAt,
  });
  await person.call(api.presence.set, { body: { days: [{ day, state: null }] } });
}

/** At a desk on the weekday of the stage from eight to four, at home the day after. */
async function usually(person: Colleague, { day, desk }: Stage, number: number): Promise<void> {
  const weekday = isoWeekday(day);
  const place = { placeId: desk(number).placeId, startsAt: 480, endsAt: 960 };
  const days = [
    { weekday, state: 'on-site', place } as const,
    { weekday: (weekday % 7) + 1, state: 'home-office', place: null } as const,
  ];
  await person.call(api.weekPattern.replace, { body: { days } });
}

const path = (day: SiteDay): string => `/week?day=${mondayOf(day)}`;

test('the usual days of a week are booked in one press, and taken back in another', async ({
  city,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const anna = await colleague(here.anna);
  await clear(anna, stage);
  await usually(anna, stage, 1);
  const { code } = stage.desk(1);
  const page = await enter(here.anna);
  await page.goto(path(stage.day));
  const day = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
  const mine = day.filter({ hasText: code });
  await expect(mine).toContainText('Ihr üblicher Platz ist frei');
  await expect(day.getByRole('button', { name: /^Homeoffice/ })).toHaveCount(
    isoWeekday(stage.day) < 5 ? 1 : 0,
  );
  await countPresses(page);
  await page.getByRole('button', { name: '1 üblichen Tag buchen' }).click();
  await expect(mine.getByRole('button', { name: /stornieren/ })).toBeVisible();
  expect(await pressesOn(page)).toBe(1);
  await expect(page.getByRole('button', { name: /üblichen Tag buchen/ })).toBeHidden();
  const toasts = page.getByRole('region', { name: /Mitteilungen/ });
  await expect(toasts).toContainText('1 Tag gebucht.');
  await toasts.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(mine).toContainText('Ihr üblicher Platz ist frei');
});

test('a day whose usual place is taken offers another one in one press; what I say counts', async ({
  city,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const [ben, clara] = [await colleague(here.ben), await colleague(here.clara)];
  await Promise.all([clear(ben, stage), clear(clara, stage)]);
  await usually(ben, stage, 3);
  await clara.book(stage.desk(3).placeId, stage.slot(9, 10));
  const page = await enter(here.ben);
  await page.goto(path(stage.day));
  await expect(page.getByText(/Der Platz ist schon belegt/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Stattdessen .+ buchen/ }).click();
  await expect(page.getByRole('button', { name: /stornieren/ })).toBeVisible();
  const mine = page.getByRole('listitem').filter({
    has: page.getByRole('button', { name: /stornieren/ }),
  });
  await mine
    .getByRole('button', { name: /wo Sie sind/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'mobil' }).click();
  await expect(mine.getByRole('button', { name: /mobil.*wo Sie sind/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: /^Mobile Arbeit im/ })).toContainText('außer Haus');
});

test('absences are read out of a calendar, saved without their reason, and what is booked on them goes', async ({
  city,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const dora = await colleague(here.dora);
  const page = await enter(here.dora);
  await clear(dora, stage);
  await dora.book(stage.desk(5).placeId, stage.slot(8, 12));
  await page.goto(path(stage.day));
  await page.getByRole('button', { name: 'Abwesenheit einlesen …' }).click();
  const dialog = page.getByRole('dialog');
  const choose = async (name: string, text: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Kalenderdatei auswählen' }).click();
    const file = { name, mimeType: 'text/calendar', buffer: Buffer.from(text) };
    await (await chooser).setFiles(file);
  };
  await choose('notes.ics', 'Urlaub im Dezember');
  await expect(dialog.getByRole('alert')).toContainText('kein lesbarer Kalender');
  const day = stage.day.replaceAll('-', '');
  const event = `BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Kur\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT`;
  await choose('urlaub.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}\r\nEND:VCALENDAR\r\n`);
  await expect(dialog.getByRole('checkbox', { name: /Kur .+ 1 Arbeitstag/ })).toBeChecked();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern und 1 Buchung stornieren' }).click();
  await expect(page.getByRole('region', { name: /Mitteilungen/ })).toContainText(
    '1 Buchung storniert',
  );
  const span = { firstDay: stage.day, lastDay: stage.day };
  const { days } = await dora.call(api.presence.list, { query: span });
  expect(days).toEqual([{ day: stage.day, state: 'absent' }]);
});
