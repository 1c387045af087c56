import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { api, type FloorView, type SiteView } from '@etage/contract';
import { at } from './support/at';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { PASSWORD } from './support/demo-account';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { admin: here } = cast;
type Profile = (options?: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext>;

async function asAdministrator(profile: Profile): Promise<Page> {
  const context = await profile();
  const data = { email: 'admin@etage.example', password: PASSWORD };
  await context.request.post('/api/v1/session', { data });
  return context.newPage();
}

/** Adds a limit for a unit: no booking here is longer than two hours. */
async function limitTo2Hours(page: Page, unit: string): Promise<void> {
  await page.getByRole('button', { name: 'Grenze hinzufügen' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Neue Buchungsgrenze' });
  await dialog.getByRole('combobox', { name: 'Organisationseinheit' }).fill(unit);
  await page.getByRole('option', { name: unit }).first().click();
  await dialog.getByRole('button', { name: /Was begrenzt wird/ }).click();
  await page.getByRole('option', { name: 'Stunden pro Buchung' }).click();
  const figure = dialog.getByRole('textbox', { name: /Höchstens/ });
  await figure.fill('zwei');
  await expect(dialog).toContainText('Bitte geben Sie eine ganze Zahl von 0 bis 8760 ein.');
  await figure.fill('2');
  await expect(dialog).toContainText('„Eine Buchung dauert hier höchstens 2 Stunden.“');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}

test('a limit that an administrator sets refuses a member of that unit with its reason, until it is removed', async ({
  city,
  profile,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const { unit } = await (await colleague(here.anna)).call(api.session.read, {});
  const floor = new FloorScreen(await enter(here.anna), stage);
  await floor.open({
    place: at(stage.desks, stage.desks.length - 1).placeId,
    preset: 'morning',
  });
  await expect(floor.bookButton).toBeVisible();

  const page = await asAdministrator(profile);
  await page.goto(`/admin/limits?site=${stage.site.siteId}`);
  await limitTo2Hours(page, unit.name);
  const row = page.getByRole('row').filter({ hasText: unit.name });
  await expect(row).toContainText('2 Stunden');
  expect(await axeFindings(page)).toEqual([]);

  await floor.bookButton.click();
  await expect(floor.panel).toContainText('Eine Buchung dauert hier höchstens 2 Stunden.');

  await page.getByRole('button', { name: 'Was gilt für …' }).click();
  await page.getByRole('searchbox').last().fill(`person${here.anna}@`);
  await page.getByRole('button', { name: /^Grenzen von .+ zeigen$/ }).click();
  await expect(page.getByText(/^Für .+ gilt 1 Grenze\.$/)).toBeVisible();
  await row.getByRole('button', { name: /^Entfernen:/ }).click();
  await expect(row).toBeHidden();
  await floor.page.reload();
  await expect(floor.bookButton).toBeVisible();

  await floor.page.goto('/admin/limits');
  await expect(floor.page.getByRole('main')).toContainText('legen Gebäudeverwaltung');
});

/** As the administrator sees it, with the floors that are not for all. */
async function wholeSite(page: Page, siteId: SiteView['siteId']): Promise<SiteView> {
  const response = await page.request.get('/api/v1/sites');
  const { sites } = (await response.json()) as { readonly sites: readonly SiteView[] };
  return at(
    sites.filter((site) => site.siteId === siteId),
    0,
  );
}

async function setMode(page: Page, floorId: string, slotMode: string | null): Promise<void> {
  const response = await page.request.patch(`/api/v1/floors/${floorId}`, { data: { slotMode } });
  expect(response.status()).toBe(204);
}

/** Chooses in what the places of a site are booked, by hand. */
async function chooseMode(page: Page, mode: string): Promise<void> {
  await page.getByRole('button', { name: /Gebucht werden/ }).click();
  await page.getByRole('option', { name: mode }).click();
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByText('Alles gespeichert')).toBeVisible();
}

const panelOf = (page: Page): Locator => page.getByLabel('Ausgewählter Platz');

test('what is booked on a floor follows its site as soon as an administrator changes the mode there', async ({
  city,
  profile,
}) => {
  const { site: known, day } = await city.stage(here.stage);
  const page = await asAdministrator(profile);
  const seen = known.buildings.flatMap(({ floors }) => floors.map(({ floorId }) => floorId));
  const all = (await wholeSite(page, known.siteId)).buildings.flatMap(({ floors }) => floors);
  // Everybody else plays on the floors that all may see: those keep their hours whatever the site says.
  const { floorId } = at(
    all.filter((floor) => !seen.includes(floor.floorId)),
    0,
  );
  await Promise.all(seen.map((other) => setMode(page, other, 'free-hours')));

  await page.goto(`/admin/sites/${known.siteId}`);
  const ahead = page.getByRole('textbox', { name: /^Arbeitsplätze/ });
  await ahead.fill('0');
  await expect(page.getByRole('main')).toContainText('Bitte geben Sie eine ganze Zahl von 1 bis');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Buchungsgrenzen' }).click();
  const leaving = page.getByRole('dialog', { name: 'Änderungen verwerfen?' });
  await leaving.getByRole('button', { name: 'Hier bleiben' }).click();
  await expect(ahead).toHaveValue('0');
  await page.getByRole('button', { name: 'Verwerfen' }).click();
  await chooseMode(page, 'halbe Tage');
  expect(await axeFindings(page)).toEqual([]);

  const { places } = (await (
    await page.request.get(`/api/v1/floors/${floorId}`)
  ).json()) as FloorView;
  const desk = at(
    places.filter(({ kind, bookable }) => kind === 'desk' && bookable),
    0,
  );
  await page.goto(`/floors/${floorId}?day=${day}&place=${desk.placeId}&startsAt=540&endsAt=600`);
  await expect(panelOf(page)).toContainText('Hier werden halbe Tage gebucht: 06:00–13:00 oder');
  await page.goto(`/admin/sites/${known.siteId}`);
  await chooseMode(page, 'freie Zeiten');
  await page.goto(`/floors/${floorId}?day=${day}&place=${desk.placeId}&startsAt=540&endsAt=600`);
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page)).not.toContainText('halbe Tage');
  await Promise.all(seen.map((other) => setMode(page, other, null)));
});
