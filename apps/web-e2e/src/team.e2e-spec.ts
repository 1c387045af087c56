import { api } from '@etage/contract';
import { daySlot } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { expect, PHONE, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { team: here } = cast;

/** 8:00 to 16:00, said in the address. */
const DAY = { startsAt: '480', endsAt: '960' };

test.describe('a team', () => {
  for (const [device, options] of [
    ['at a desk', {}],
    ['on a phone', PHONE],
  ] as const) {
    test(`is seated side by side with a guest, booked in one step and taken back ${device}`, async ({
      city,
      enter,
      colleague,
    }) => {
      const stage = await city.stage(here.stage);
      await (
        await colleague(here.anna)
      ).cancelAll(daySlot(stage.day, stage.site.calendar.timeZone));
      const floor = new FloorScreen(await enter(here.anna, options), stage);
      const { page } = floor;
      await floor.open({});
      await page.getByRole('button', { name: 'Wer ist da' }).click();
      const panel = page.getByLabel('Wer ist da').filter({ has: page.getByRole('heading') });
      if (options === PHONE) await panel.getByRole('button', { name: 'Mehr zeigen' }).click();
      await panel.getByLabel('Gast ohne Konto').fill('Greta Gast');
      await panel.getByRole('button', { name: 'Dazu', exact: true }).click();
      const proposal = panel.getByRole('region', { name: 'Vorschlag' });
      await expect(proposal).toContainText('Greta Gast');
      await expect(panel.getByRole('button', { name: '2 Plätze buchen' })).toBeEnabled();
      expect(await axeFindings(page)).toEqual([]);
      await panel.getByRole('button', { name: '2 Plätze buchen' }).click();
      await expect(floor.toasts).toContainText('Gebucht: 2 Plätze für Ihr Team');
      await floor.undoButton.click();
      await page.goto('/bookings');
      await expect(page.getByText('Gast: Greta Gast')).toBeHidden();
    });
  }

  test('is booked for name by name, and whoever has a desk already is shown there', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const among = { floorId: stage.floor.floorId };
    const { displayName } = await (await colleague(here.ben)).call(api.session.read, {});
    const anna = await colleague(here.anna);
    const floor = new FloorScreen(await enter(here.anna), stage);
    const { page, panel } = floor;
    const dialog = page.getByRole('dialog');
    const openDialog = () =>
      panel.getByRole('button', { name: 'Für jemand anderen buchen …' }).click();

    const desk = await anna.freeDesk(stage.slot(8, 16), among);
    await floor.open({ ...DAY, place: desk.placeId });
    await openDialog();
    await expect(dialog.getByRole('listitem').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: `Für ${displayName} buchen` }).click();
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${desk.code}`);

    const other = await anna.freeDesk(stage.slot(8, 16), among);
    await floor.open({ ...DAY, place: other.placeId });
    await openDialog();
    const row = dialog.getByRole('listitem').filter({ hasText: displayName });
    await expect(row).toContainText(`hat schon ${desk.code}, 08:00–16:00`);
    await row.getByRole('button', { name: `Platz von ${displayName} zeigen` }).click();
    await expect(panel.getByRole('heading', { name: desk.code })).toBeVisible();
  });

  test('goes on in one press without whoever has a desk already', async ({
    city,
    enter,
    colleague,
  }) => {
    const stage = await city.stage(here.stage);
    const ben = await colleague(here.ben);
    const { displayName } = await ben.call(api.session.read, {});
    const desk = await ben.freeDesk(stage.slot(8, 16), { floorId: stage.floor.floorId });
    await ben.book(desk.placeId, stage.slot(8, 16));
    const floor = new FloorScreen(await enter(here.anna), stage);
    const { page } = floor;
    await floor.open(DAY);
    await page.getByRole('button', { name: 'Wer ist da' }).click();
    const panel = page.getByLabel('Wer ist da').filter({ has: page.getByRole('heading') });
    const pick = panel.getByRole('checkbox', { name: displayName });
    const list = panel.getByRole('list', { name: 'Kolleginnen und Kollegen' });
    await list.getByText(displayName).first().click();
    const proposal = panel.getByRole('region', { name: 'Vorschlag' });
    await expect(proposal).toContainText(`${displayName}: hat zu dieser Zeit schon einen Platz.`);
    expect(await axeFindings(page)).toEqual([]);
    await proposal.getByRole('button', { name: `Ohne ${displayName} weiter` }).click();
    await expect(pick).not.toBeChecked();
    await expect(proposal).toBeHidden();
  });
});
