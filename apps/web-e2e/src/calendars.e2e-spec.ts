import type { BrowserContext } from '@playwright/test';
import type { PlaceView, SiteView } from '@etage/contract';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { PASSWORD } from './support/demo-account';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { aRoomCalendar } from './support/room-calendar';
import type { Stage } from './support/stage';

const { calendars: here } = cast;

function roomOf({ floor }: Stage): PlaceView {
  const room = floor.places.find(({ kind, bookable }) => kind === 'room' && bookable);
  if (!room) throw new Error('the stage has no room');
  return room;
}

/** Which one the floor is, as they are listed. */
async function numberOf({ floor }: Stage, { request }: BrowserContext): Promise<number> {
  const { sites } = (await (await request.get('/api/v1/sites')).json()) as { sites: SiteView[] };
  const floors = sites.flatMap(({ buildings }) => buildings.flatMap((building) => building.floors));
  return floors.findIndex(({ floorId }) => floorId === floor.floorId);
}

test('facility management links a room with a calendar, and reads there what does not fit and why', async ({
  city,
  profile,
}) => {
  const stage = await city.stage(here.stage);
  const room = roomOf(stage);
  const calendar = await aRoomCalendar(stage.day);
  const context = await profile();
  const data = { email: 'facility@etage.example', password: PASSWORD };
  await context.request.post('/api/v1/session', { data });
  const page = await context.newPage();

  await page.goto('/week');
  await page.getByRole('button', { name: /^Konto von/ }).click();
  await page.getByRole('menuitem', { name: 'Kalender der Räume' }).click();
  await page.getByRole('button', { name: 'Raum verknüpfen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Raum verknüpfen' });
  await dialog.getByRole('button', { name: 'Kalender prüfen und speichern' }).click();
  await expect(dialog).toContainText('Bitte wählen Sie einen Raum.');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: /Etage$/ }).click();
  await page
    .getByRole('option')
    .nth(await numberOf(stage, context))
    .click();
  await dialog.getByRole('button', { name: /Raum$/ }).click();
  await page.getByRole('option', { name: new RegExp(`^${room.code} `) }).click();
  await dialog.getByLabel('Adresse des Kalenders').fill(calendar.url);
  await dialog.getByLabel('Benutzername').fill('raum');
  await dialog.getByLabel('Passwort', { exact: true }).fill('geheim');
  await dialog.getByRole('button', { name: 'Kalender prüfen und speichern' }).click();

  const card = page.getByRole('listitem', { name: new RegExp(`^${room.code} `) });
  await expect(card).toContainText('Im Gleichschritt');
  await card.getByRole('button', { name: 'Was nicht gebucht werden konnte' }).click();
  await expect(card).toContainText('Nachtschicht');
  await expect(card).toContainText(/kann nur von .+ bis .+ Uhr gebucht werden/);
  await card.getByText('Ganzer Text des Termins').click();
  await expect(card).toContainText('DESCRIPTION:Bitte heizen');
  expect(await axeFindings(page)).toEqual([]);

  calendar.close();
  await card.getByRole('button', { name: 'Jetzt abgleichen' }).click();
  await expect(card).toContainText('Der Kalenderserver ist nicht erreichbar.');
  await card.getByRole('button', { name: 'Trennen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trennen' }).click();
  await expect(card).toBeHidden();
});

test('the calendar of a room has a secret address that facility management makes in its panel', async ({
  city,
  profile,
}) => {
  const stage = await city.stage(here.stage);
  const context = await profile();
  const data = { email: 'facility@etage.example', password: PASSWORD };
  await context.request.post('/api/v1/session', { data });
  const floor = new FloorScreen(await context.newPage(), stage);
  const { page } = floor;
  await floor.open({ place: roomOf(stage).placeId });
  await floor.panel.getByRole('button', { name: 'Kalender des Raums' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Adresse anlegen' }).click();
  const address = page.getByRole('textbox', { name: 'Geheime Adresse' });
  await expect(address).toHaveValue(/\/api\/v1\/calendar\/rooms\/.+\.ics\?language=de$/);
  expect(await axeFindings(page)).toEqual([]);
  const answer = await page.request.get(await address.inputValue());
  expect(await answer.text()).toContain('BEGIN:VCALENDAR');
});
