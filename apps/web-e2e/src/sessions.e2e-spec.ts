import { api } from '@etage/contract';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { SignInScreen } from './support/sign-in-screen';

const { sessions: here } = cast;

test('whoever is not signed in is asked to, and then gets what they came for', async ({
  city,
  profile,
}) => {
  const stage = await city.stage(here.stage);
  const page = await (await profile()).newPage();
  await page.goto(stage.path({ preset: 'morning' }));
  await new SignInScreen(page).signIn(here.anna);
  await new FloorScreen(page, stage).isReady();
  await expect(page).toHaveURL(new RegExp(`/floors/${stage.floor.floorId}\\?.*preset=morning`));
});

test('a wrong password and an unknown address are told in the same clear words', async ({
  profile,
}) => {
  const page = await (await profile()).newPage();
  await page.goto('/');
  const screen = new SignInScreen(page);
  await screen.signIn(here.ben, 'not-this-one');
  await expect(screen.alert).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
  await screen.email.fill('nobody@etage.example');
  await screen.submit.click();
  await expect(screen.alert).toHaveText('E-Mail-Adresse oder Passwort stimmt nicht.');
  await screen.signIn(here.ben);
  await expect(page.getByRole('application')).toBeVisible();
});

test('an empty form says at each field what is missing', async ({ profile }) => {
  const page = await (await profile()).newPage();
  await page.goto('/');
  const screen = new SignInScreen(page);
  await screen.submit.click();
  await expect(screen.email).toBeFocused();
  await expect(page.getByText('Bitte geben Sie Ihre E-Mail-Adresse an')).toBeVisible();
  await expect(page.getByText('Bitte geben Sie Ihr Passwort ein')).toBeVisible();
});

test('a session that ended elsewhere leads to the sign-in and back to where one was', async ({
  city,
  enter,
  colleague,
}) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.anna);
  const floor = new FloorScreen(page, stage);
  await floor.open({ place: stage.desk(1).placeId });
  const elsewhere = await colleague(here.anna);
  await elsewhere.call(api.session.remove, { query: { everywhere: 'true' } });
  await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toBeVisible();
  await new SignInScreen(page).signIn(here.anna);
  await floor.isReady();
  await expect(page).toHaveURL(new RegExp(`place=${stage.desk(1).placeId}`));
  await expect(floor.bookButton).toBeEnabled();
});

test('an address that leads to another site after the sign-in is not followed', async ({
  profile,
  baseURL,
}) => {
  const page = await (await profile()).newPage();
  await page.goto('/sign-in?back=//evil.example/');
  await new SignInScreen(page).signIn(here.ben);
  await expect(page.getByRole('application')).toBeVisible();
  expect(page.url()).toContain(`${baseURL}/floors/`);
});

test('signing out leaves nothing open', async ({ city, enter }) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.anna);
  await new FloorScreen(page, stage).open();
  await page.getByRole('button', { name: /^Konto von/ }).click();
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await expect(new SignInScreen(page).heading).toBeVisible();
  await page.goto(stage.path());
  await expect(new SignInScreen(page).heading).toBeVisible();
});

test('a new password needs the current one, and is refused in words beside the fields', async ({
  enter,
}) => {
  const page = await enter(here.ben);
  await page.goto('/bookings');
  await page.getByRole('button', { name: /^Konto/ }).click();
  await page.getByRole('menuitem', { name: 'Passwort ändern' }).click();
  const dialog = page.getByRole('dialog', { name: 'Passwort ändern' });
  await dialog.getByLabel('Bisheriges Passwort').fill('not-this-one');
  await dialog.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(dialog.getByText('Bitte wählen Sie mindestens 12 Zeichen')).toBeVisible();
  await dialog.getByLabel('Neues Passwort').fill('ein ganz neues Passwort');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Das ist nicht Ihr bisheriges Passwort')).toBeVisible();
  await expect(dialog.getByLabel('Bisheriges Passwort')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Konto/ })).toBeFocused();
});
