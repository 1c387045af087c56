import { cast } from './support/cast';
import { expect, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';

const { ribbon: here } = cast;

/** Hours the ribbon shows: the frame hours of the demo city. */
const [OPENS, CLOSES] = [6, 20];

test.describe('the day ribbon', () => {
  let floor: FloorScreen;
  let drag: (fromHour: number, toHour: number) => Promise<void>;

  test.beforeEach(async ({ city, enter }) => {
    floor = new FloorScreen(await enter(here.anna), await city.stage(here.stage));
    await floor.open();
    const track = floor.ribbon.locator('.floor-ribbon-track');
    drag = async (fromHour, toHour) => {
      const { x, y, width, height } = (await track.boundingBox())!;
      const at = (hour: number) => x + ((hour - OPENS) / (CLOSES - OPENS)) * width;
      const { mouse } = floor.page;
      await mouse.move(at(fromHour), y + height / 2);
      await mouse.down();
      await mouse.move(at((fromHour + toHour) / 2), y + height / 2);
      await mouse.move(at(toHour), y + height / 2);
      await mouse.up();
    };
  });

  test('is dragged at its end to a shorter time, which the panel then books', async () => {
    await drag(16, 12);
    await expect(floor.page).toHaveURL(/startsAt=480&endsAt=720/);
    await expect(floor.bar.getByRole('button', { name: 'Andere Zeit: 08:00–12:00' })).toBeVisible();
    await floor.canvas.click(floor.stage.desk(0));
    await floor.bookButton.click();
    await expect(floor.toasts).toContainText('08:00–12:00');
  });

  test('is moved as a whole', async () => {
    await drag(12, 14.25);
    await expect(floor.page).toHaveURL(/startsAt=615&endsAt=1095/);
  });

  test('is drawn anew beside the window', async () => {
    await drag(17, 19.5);
    await expect(floor.page).toHaveURL(/startsAt=1020&endsAt=1170/);
    await floor.bar.getByRole('radio', { name: 'Vormittag' }).click();
    await expect(floor.page).toHaveURL(/preset=morning/);
    await expect(floor.page).not.toHaveURL(/startsAt/);
  });
});
