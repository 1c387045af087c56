import type { BrowserContext } from '@playwright/test';
import type { PlaceView } from '@etage/contract';
import { at } from './support/at';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { PASSWORD } from './support/demo-account';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import type { Stage } from './support/stage';

const { modes: here } = cast;
/** The last desk: no other spec uses it, and while it is no desk for any hour, the others keep their numbers. */
const deskOf = ({ desks }: Stage): PlaceView => at(desks, desks.length - 1);

/** The panel of the desk as facility management has it. */
async function facilityAt(
  context: BrowserContext,
  stage: Stage,
  desk: PlaceView,
): Promise<FloorScreen> {
  const data = { email: 'facility@etage.example', password: PASSWORD };
  await context.request.post('/api/v1/session', { data });
  const floor = new FloorScreen(await context.newPage(), stage);
  await floor.open({ place: desk.placeId });
  return floor;
}

/** Sets in what the desk is booked, by hand. */
async function choose({ page, panel, toasts }: FloorScreen, mode: RegExp): Promise<void> {
  await panel.getByRole('button', { name: 'Buchbare Zeiten festlegen' }).click();
  const dialog = page.getByRole('dialog', { name: /^Buchbare Zeiten: Platz / });
  await dialog.getByRole('button', { name: /Dieser Platz/ }).click();
  await page.getByRole('option', { name: mode }).click();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(toasts).toContainText('Die buchbaren Zeiten sind gespeichert.');
}

test('a desk that is set to half days refuses other hours, and one press books the half that fits', async ({
  city,
  profile,
  enter,
}) => {
  const stage = await city.stage(here.stage);
  const desk = deskOf(stage);
  const facility = await facilityAt(await profile(), stage, desk);
  await choose(facility, /^halbe Tage$/);
  await expect(facility.panel).toContainText('halbe Tage: 06:00–13:00');

  const floor = new FloorScreen(await enter(here.anna), stage);
  await floor.open({ place: desk.placeId, preset: 'morning' });
  await expect(floor.panel).toContainText('Hier werden halbe Tage gebucht: 06:00–13:00 oder');
  await expect(floor.bookButton).toBeHidden();
  expect(await axeFindings(floor.page)).toEqual([]);
  await countPresses(floor.page);
  await floor.panel.getByRole('button', { name: 'Hier den Vormittag buchen, 06:00–13:00' }).click();
  await expect(floor.toasts).toContainText('06:00–13:00');
  await expect(floor.cancelButton).toBeVisible();
  expect(await pressesOn(floor.page)).toBe(1);

  await choose(facility, /^wie auf der Etage \(freie Zeiten\)$/);
  await expect(facility.panel).not.toContainText('halbe Tage');
});
