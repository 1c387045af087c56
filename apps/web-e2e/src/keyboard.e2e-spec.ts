import { plusDays } from '@etage/domain';
import { cast } from './support/cast';
import { emailOf, PASSWORD } from './support/demo-account';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { Keys } from './support/keys';
import { SignInScreen } from './support/sign-in-screen';
import type { Stage } from './support/stage';
import { daysBack, isWorkingDay } from './support/working-day';

const { keyboard: here } = cast;

test.describe('with the keyboard alone', () => {
  let stage: Stage;
  let floor: FloorScreen;
  let keys: Keys;

  test.beforeEach(async ({ city, enter }) => {
    stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    floor = new FloorScreen(page, stage);
    keys = new Keys(page);
    await floor.open();
  });

  test('one signs in', async ({ profile }) => {
    const page = await (await profile()).newPage();
    const own = new Keys(page);
    await page.goto('/');
    await expect(new SignInScreen(page).email).toBeFocused();
    await own.type(emailOf(here.anna));
    await own.tabTo(new SignInScreen(page).password);
    await own.type(PASSWORD);
    await own.press('Enter');
    await expect(page.getByRole('application')).toBeVisible();
  });

  test('one gets past the navigation with the first key', async () => {
    const skip = floor.page.getByRole('link', { name: 'Zum Inhalt springen' });
    await keys.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await keys.press('Enter');
    await expect(floor.page.getByRole('main')).toBeFocused();
  });

  test('one finds a desk in the list, books it, cancels and takes that back', async () => {
    const { code } = stage.desk(6);
    await keys.tabTo(floor.search);
    await keys.type(code);
    const row = floor.row(code);
    await expect(row).toBeVisible();
    await expect(floor.rows).toHaveCount(1);
    await keys.press('Tab');
    await keys.press('ArrowDown', 'Enter');
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await keys.choose(floor.bookButton);
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${code}`);
    await expect(floor.cancelButton).toBeFocused();
    await keys.press('Enter');
    await expect(floor.toasts).toContainText(`Storniert: Platz ${code}`);
    await keys.choose(floor.undoButton);
    await expect(floor.toasts).toContainText(`Wieder gebucht: Platz ${code}`);
    await expect(floor.cancelButton).toBeVisible();
  });

  test('one walks over the plan from desk to desk, hears where one is, and books', async () => {
    await keys.tabTo(floor.canvas.element);
    await keys.press('ArrowRight');
    await expect(floor.news).toContainText(/, (frei|gesperrt|belegt|teilweise|bis|ab)/);
    const first = await floor.news.innerText();
    await keys.press('ArrowDown', 'ArrowRight');
    await expect.poll(() => floor.news.innerText()).not.toBe(first);
    await keys.press('Enter');
    await expect(floor.page).toHaveURL(/place=/);
    await keys.press('Escape');
    await expect(floor.page).not.toHaveURL(/place=/);
    await floor.page.goto(stage.path({ place: stage.desk(8).placeId }));
    await floor.isReady();
    await keys.tabTo(floor.canvas.element);
    await keys.press('b');
    await expect(floor.toasts).toContainText(`Gebucht: Platz ${stage.desk(8).code}`);
  });

  test('one changes the day', async () => {
    await keys.choose(floor.bar.getByRole('button', { name: 'Voriger Arbeitstag' }));
    await expect(floor.page).not.toHaveURL(new RegExp(`day=${stage.day}`));
    await keys.press(']');
    await expect(floor.page).toHaveURL(new RegExp(`day=${stage.day}`));
    await keys.choose(
      floor.bar.getByRole('group', { name: 'Tag wählen' }).getByRole('button').nth(1),
    );
    const calendar = floor.page.getByRole('dialog', { name: 'Tag wählen' });
    await expect(calendar).toBeVisible();
    const steps = daysBack(stage.day, (day) => isWorkingDay(stage.site, day));
    await keys.press(...Array<string>(steps).fill('ArrowLeft'), 'Enter');
    await expect(calendar).toBeHidden();
    await expect(floor.page).toHaveURL(new RegExp(`day=${plusDays(stage.day, -steps)}`));
  });

  test('one changes the time, by name, in lists and on the ribbon', async () => {
    await keys.tabTo(floor.bar.getByRole('radio', { name: 'Vormittag' }));
    await keys.press('ArrowRight', 'Space');
    await expect(floor.page).toHaveURL(/preset=afternoon/);
    await keys.choose(floor.bar.getByRole('button', { name: 'Andere Zeit' }));
    await keys.tabTo(floor.page.getByRole('button', { name: /Bis$/ }));
    await keys.press('Enter', 'ArrowDown', 'Enter', 'Escape');
    await expect(floor.page).toHaveURL(/startsAt=720&endsAt=975/);
    await keys.tabTo(floor.ribbon.getByRole('slider', { name: 'Anfang' }));
    await keys.press('ArrowRight', 'Shift+ArrowRight');
    await expect(floor.page).toHaveURL(/startsAt=795&endsAt=975/);
  });

  test('one sets a filter, goes to another floor and opens the help', async () => {
    const filter = floor.bar.getByRole('button', { name: 'höhenverstellbar' });
    await keys.tabTo(filter);
    await keys.press('Space');
    await expect(floor.page).toHaveURL(/filters=height-adjustable/);
    await keys.choose(floor.bar.getByRole('button', { name: /Etage wählen/ }));
    await expect(floor.page.getByRole('menu')).toBeVisible();
    await keys.press('End', 'Enter');
    await expect(floor.page).not.toHaveURL(new RegExp(stage.floor.floorId));
    await expect(floor.page).toHaveURL(/filters=height-adjustable/);
    await floor.isReady();
    // The focus is somewhere on the new floor, not lost with the former one.
    await expect(floor.page.locator(':focus')).toHaveCount(1);
    await keys.press('?');
    const help = floor.page.getByRole('dialog', { name: 'Tastenkürzel' });
    await expect(help).toBeVisible();
    await keys.press('Escape');
    await expect(help).toBeHidden();
  });

  test('one cancels among my bookings, and the focus is not lost', async ({ colleague }) => {
    const anna = await colleague(here.anna);
    await anna.book(stage.desk(9).placeId, stage.slot(8, 16));
    const { page } = floor;
    await keys.choose(page.getByRole('link', { name: 'Meine Buchungen' }));
    await keys.choose(
      page.getByRole('button', { name: new RegExp(`^Platz ${stage.desk(9).code} stornieren`) }),
    );
    await expect(floor.toasts).toContainText(`Storniert: Platz ${stage.desk(9).code}`);
    await expect(page.getByRole('heading', { name: 'Meine Buchungen' })).toBeFocused();
    await keys.choose(floor.undoButton);
    await expect(floor.toasts).toContainText(`Wieder gebucht: Platz ${stage.desk(9).code}`);
  });
});
