import { api } from '@etage/contract';
import { NO_WISHES } from '@etage/domain';
import { axeFindings } from './support/axe';
import { cast } from './support/cast';
import { countPresses, pressesOn } from './support/click-counter';
import { expect, PHONE, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { find: here } = cast;

/** After what the others on the stage book. */
const AFTERNOON = { startsAt: '840', endsAt: '1020' };
/** Everybody's notebook, so that what is found does not depend on whose it is. */
const USUAL = { ...NO_WISHES, notebook: { connector: 'usb-c', watts: 65 } } as const;

const { stage: _, ...people } = here;

/** What one of them has booked draws the others there, so all begin with nothing. */
test.beforeEach(async ({ colleague }) => {
  await Promise.all(Object.values(people).map(colleague));
});

test.describe('from the opened floor to a desk beside a colleague it takes two presses', () => {
  test('though the best one is on another floor', async ({ enter, colleague, city }) => {
    const stage = await city.stage(here.stage);
    const page = await enter(here.anna);
    await (await colleague(here.anna)).call(api.notebook.replace, { body: USUAL });
    const ben = await colleague(here.ben);
    await ben.book(stage.desk(0).placeId, stage.slot(14, 17));
    const { displayName } = await ben.call(api.session.read, {});
    const floors = stage.site.buildings.flatMap((building) => building.floors);
    const other = floors.find(({ floorId }) => floorId !== stage.floor.floorId);
    if (!other) throw new Error('the site has one floor only');
    const floor = new FloorScreen(page, stage);
    const search = new URLSearchParams({ day: stage.day, ...AFTERNOON });
    await page.goto(`/floors/${other.floorId}?${search.toString()}`);
    await floor.isReady();

    await countPresses(page);
    await floor.bar.getByRole('button', { name: 'Platz finden' }).click();
    await expect(page).toHaveURL(new RegExp(`/floors/${stage.floor.floorId}`));
    const why = floor.panel.getByRole('region', { name: 'Vorschlag für Sie' });
    await expect(why).toContainText(`bis zu ${displayName}`);
    await expect(why).toContainText('Passt zu Ihrem Notebook');
    const [first] = await floor.panel.getByRole('heading', { level: 2 }).allTextContents();
    await floor.bookButton.click();
    await expect(floor.toasts).toContainText(`Gebucht: ${first ?? ''}`);
    expect(await pressesOn(page)).toBe(2);
    await expect(why).toBeHidden();
  });

  test('with a finger on a phone', async ({ enter, colleague, city }) => {
    const stage = await city.stage(here.stage);
    const floor = new FloorScreen(await enter(here.clara, PHONE), stage);
    await (await colleague(here.clara)).call(api.notebook.replace, { body: USUAL });
    const dora = await colleague(here.dora);
    const slot = stage.slot(14, 17);
    const desk = await dora.freeDesk(slot, { floorId: stage.floor.floorId });
    await dora.book(desk.placeId, slot);
    await floor.open(AFTERNOON);
    await countPresses(floor.page);
    await floor.page.getByRole('button', { name: 'Platz finden' }).tap();
    await expect(floor.panel.getByRole('region', { name: 'Vorschlag für Sie' })).toBeVisible();
    await expect(floor.bookButton).toBeInViewport({ ratio: 1 });
    await floor.bookButton.tap();
    await expect(floor.toasts).toContainText('Gebucht: Platz');
    expect(await pressesOn(floor.page)).toBe(2);
  });
});

test('what one works with is chosen in the account menu, and found by it with the keyboard alone', async ({
  enter,
  colleague,
  city,
}) => {
  const stage = await city.stage(here.stage);
  const page = await enter(here.emil);
  await (await colleague(here.emil)).call(api.notebook.replace, { body: USUAL });
  const floor = new FloorScreen(page, stage);
  await floor.open({ filters: 'dock', ...AFTERNOON });
  await page.getByRole('button', { name: /^Konto von/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Notebook und Platzwünsche' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Notebook und Platzwünsche' });
  await dialog.getByRole('button', { name: /Mein Notebook/ }).press('Enter');
  await page.getByRole('option', { name: 'Thunderbolt, 100 W' }).press('Enter');
  const raised = dialog.getByRole('button', { name: 'höhenverstellbar' });
  await raised.press('Enter');
  await expect(raised).toHaveAttribute('aria-pressed', 'true');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const unfit = stage.desks.find(({ equipment }) =>
    equipment.every(({ connector }) => connector !== 'thunderbolt'),
  );
  if (!unfit) throw new Error('every desk of the stage has such a dock');
  await expect(await floor.findRow(unfit)).toContainText('es fehlt: passende Dockingstation');
  await floor.search.fill('');
  await floor.search.blur();
  await page.keyboard.press('f');
  const why = floor.panel.getByRole('region', { name: 'Vorschlag für Sie' });
  await expect(why).toContainText('Passt zu Ihrem Notebook');
  await expect(floor.panel).toContainText('Thunderbolt');
  await expect(floor.news).toContainText('Vorschlag: Platz');
  expect(await axeFindings(page)).toEqual([]);
  const before = await floor.panel.getByRole('heading', { level: 2 }).textContent();
  const another = why.getByRole('button', { name: /^Anderer Vorschlag/ });
  if (await another.isVisible()) {
    await another.press('Enter');
    await expect(floor.panel.getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  }
});
