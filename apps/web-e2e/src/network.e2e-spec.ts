import { cast } from './support/cast';
import type { Colleague } from './support/colleague';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { Network } from './support/network';
import type { Stage } from './support/stage';

const { network: here } = cast;

test.describe('without a connection', () => {
  let stage: Stage;
  let ben: Colleague;
  let anna: FloorScreen;
  let network: Network;

  test.beforeEach(async ({ city, enter, colleague }) => {
    stage = await city.stage(here.stage);
    ben = await colleague(here.ben);
    const page = await enter(here.anna);
    network = await Network.of(page.context());
    anna = new FloorScreen(page, stage);
  });

  test('the plan says since when it stands still, and is right again by itself afterwards', async () => {
    const [goes, comes, staysFree] = [stage.desk(0), stage.desk(1), stage.desk(2)];
    const going = await ben.book(goes.placeId, stage.slot(8, 16));
    await anna.open();
    const [free, taken] = [await anna.canvas.colourOf(staysFree), await anna.canvas.colourOf(goes)];
    expect(free).not.toBe(taken);
    await anna.page.evaluate(() => document.body.setAttribute('data-same-page', ''));

    await network.cut();
    await expect(anna.liveSign).toHaveText('offline');
    await expect(anna.page.getByText(/Sie sehen den Stand von \d\d:\d\d Uhr/)).toBeVisible();
    await ben.cancel(going);
    await ben.book(comes.placeId, stage.slot(8, 16));
    expect(await anna.canvas.colourOf(goes)).toBe(taken);
    expect(await anna.canvas.colourOf(comes)).toBe(free);

    await network.mend();
    await expect(anna.liveSign).toHaveText('live');
    await expect.poll(() => anna.canvas.colourOf(goes)).toBe(free);
    await expect.poll(() => anna.canvas.colourOf(comes)).toBe(taken);
    await expect(anna.stateOf(await anna.findRow(comes))).toHaveText('belegt');
    await expect(anna.page.locator('body[data-same-page]')).toBeAttached();
  });

  test('booking and cancelling are refused with a clear word, and work again afterwards', async () => {
    await anna.open({ place: stage.desk(5).placeId });
    await expect(anna.bookButton).toBeEnabled();
    await network.cut();
    await expect(anna.panel).toContainText('Buchen und stornieren geht erst wieder mit Verbindung');
    await expect(anna.bookButton).toBeDisabled();
    await network.mend();
    await anna.bookButton.click();
    await expect(anna.cancelButton).toBeVisible();
    await network.cut();
    await expect(anna.cancelButton).toBeDisabled();
    await network.mend();
    await anna.cancelButton.click();
    await expect(anna.bookButton).toBeEnabled();
  });

  test('a push that breaks off alone is said, and nothing is missed', async () => {
    const wanted = stage.desk(8);
    await anna.open();
    const row = await anna.findRow(wanted);
    await network.cutPush();
    await expect(anna.liveSign).toHaveText('verbindet neu …');
    await ben.book(wanted.placeId, stage.slot(8, 16));
    await network.mend();
    await expect(anna.liveSign).toHaveText('live');
    await expect(anna.stateOf(row)).toHaveText('belegt');
  });
});
