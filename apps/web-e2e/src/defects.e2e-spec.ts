import type { BrowserContext } from '@playwright/test';
import { api, type ResponseOf } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { now } from './support/clock';
import { PASSWORD } from './support/demo-account';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { defects: here } = cast;
const NOTE = 'Die Platte ist lose';

async function signInFacility({ request }: BrowserContext): Promise<void> {
  const data = { email: 'facility@etage.example', password: PASSWORD };
  expect((await request.post('/api/v1/session', { data })).status()).toBe(201);
}

/** What an earlier try left broken. */
async function repairAll({ request }: BrowserContext): Promise<void> {
  const answer = await request.get('/api/v1/defects');
  const { defects } = (await answer.json()) as ResponseOf<typeof api.defects.list>;
  for (const { defectId } of defects.filter(({ note }) => note.startsWith(NOTE))) {
    const data = { status: 'repaired' };
    expect((await request.patch(`/api/v1/defects/${defectId}`, { data })).status()).toBe(200);
  }
}

test.describe('a defect', () => {
  test('closes the place before the eyes of others, brings whoever booked it a replacement that one press takes, and is repaired', async ({
    city,
    enter,
    colleague,
    profile,
  }) => {
    const facility = await profile();
    await signInFacility(facility);
    await repairAll(facility);
    const stage = await city.stage(here.stage);
    // While it is closed it stands on no stage, and the others are counted from the first.
    const desk = stage.desk(stage.desks.length - 1);
    const anna = await colleague(here.anna);
    const note = `${NOTE} (${siteDayOf(now(), stage.site.calendar.timeZone)})`;

    const affected = await enter(here.anna);
    const { bookingId } = await anna.book(desk.placeId, stage.slot(8, 16));
    await affected.goto('/bookings');
    const other = new FloorScreen(await enter(here.clara), stage);
    await other.open({ place: desk.placeId });

    const reporter = new FloorScreen(await enter(here.ben), stage);
    await reporter.open({ place: desk.placeId });
    await reporter.panel.getByRole('button', { name: 'Defekt melden' }).click();
    const dialog = reporter.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(note);
    expect(await axeFindings(reporter.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Melden', exact: true }).click();
    await expect(reporter.toasts).toContainText('ist gesperrt');

    await expect(other.panel.getByText(note)).toBeVisible();
    await expect(affected.getByText('Ein Ersatz ist für Sie vorgemerkt')).toBeVisible();
    await expect(affected.getByText('Platz gesperrt')).toBeVisible();
    const take = affected.getByRole('button', { name: /^Ersatz übernehmen/ });
    await countPresses(affected);
    await take.click();
    expect(await pressesOn(affected)).toBe(1);
    await expect(affected.getByText('auf den Ersatzplatz umgezogen')).toBeVisible();
    await expect(take).toHaveCount(0);
    const moved = await anna.call(api.bookings.read, { params: { bookingId } });
    expect(moved.placeId).not.toBe(desk.placeId);
    expect(moved.status).toBe('confirmed');

    const manager = await facility.newPage();
    await manager.goto('/');
    await manager.getByRole('button', { name: /^Konto von/ }).click();
    await manager.getByRole('menuitem', { name: 'Defekte' }).press('Enter');
    await manager.getByRole('searchbox').fill(note);
    const row = manager
      .getByRole('listitem')
      .filter({ hasText: note })
      .filter({ hasText: desk.code });
    await expect(row).toContainText(desk.code);
    expect(await axeFindings(manager)).toEqual([]);
    await row.getByRole('button', { name: /^Repariert/ }).press('Enter');
    await manager.getByRole('button', { name: 'Ja, repariert' }).press('Enter');
    await expect(row).toHaveCount(0);
    await expect(other.bookButton).toBeVisible();
  });
});
