import { api } from '@etage/contract';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';

const { notices: here } = cast;

test('mails, the reminder and the address of the calendar are chosen in the account menu', async ({
  enter,
  colleague,
}) => {
  const anna = await colleague(here.anna);
  await anna.call(api.session.update, { body: { locale: 'de' } });
  const page = await enter(here.anna);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/bookings');
  await page.getByRole('button', { name: /^Konto von/ }).click();
  await page.getByRole('menuitem', { name: 'Mails und Kalender' }).click();
  const dialog = page.getByRole('dialog', { name: 'Mails und Kalender' });
  await dialog.getByRole('button', { name: /Mails zu meinen Buchungen/ }).click();
  await page.getByRole('option', { name: 'Nur Änderungen durch andere' }).click();
  await dialog.getByRole('button', { name: /Erinnerung/ }).click();
  await page.getByRole('option', { name: 'Zwei Stunden vorher' }).click();
  await expect
    .poll(() => anna.call(api.notices.read, {}))
    .toMatchObject({ mails: 'by-others', reminder: 'two-hours', feedPath: null });

  await dialog.getByRole('button', { name: 'Adresse anlegen' }).click();
  const address = await dialog.getByRole('textbox', { name: 'Geheime Adresse' }).inputValue();
  await dialog.getByRole('button', { name: 'Adresse kopieren' }).click();
  await expect(page.getByText('Die Adresse ist kopiert.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect((await page.request.get(address)).status()).toBe(200);

  await dialog.getByRole('button', { name: 'Neue Adresse' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Geheime Adresse' })).not.toHaveValue(address);
  expect((await page.request.get(address)).status()).toBe(404);
});
