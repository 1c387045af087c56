import { at } from './support/at';
import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { gear: here } = cast;

test('a whiteboard is booked with a desk, goes when the desk goes, and comes back with it', async ({
  city,
  enter,
}) => {
  const floor = new FloorScreen(await enter(here.clara), await city.stage(here.stage));
  const { desks } = floor.stage;
  const { places } = floor.stage.floor;
  const desk = at(desks, desks.length - 2);
  const board = at(
    places.filter(({ kind }) => kind === 'equipment'),
    0,
  );
  await floor.open({ place: desk.placeId });
  await floor.search.fill(board.code);
  const row = floor.rows.filter({ hasText: board.name });
  const offer = floor.panel.getByRole('button', { name: `${board.name} ${board.code}` });

  await offer.click();
  await floor.bookButton.click();
  await expect(floor.stateOf(row)).toHaveText('meiner');
  await expect(floor.panel).toContainText(`Dazu gebucht: ${board.name} ${board.code}`);

  await floor.cancelButton.click();
  await expect(floor.stateOf(row)).toHaveText('frei');
  await floor.undoButton.click();
  await expect(floor.stateOf(row)).toHaveText('meiner');
  await floor.page.goto('/bookings');
  await expect(floor.page.getByRole('listitem').filter({ hasText: desk.code })).toContainText(
    `mit ${board.code}`,
  );
});
