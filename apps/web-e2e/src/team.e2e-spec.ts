import { daySlot } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { expect, PHONE, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { team: here } = cast;

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
});
