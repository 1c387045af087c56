import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiProcess } from './support/api-process';
import { cast } from './support/cast';
import { City } from './support/city';
import { expect, signIn, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { freePort } from './support/free-port';

const { restart: here } = cast;

test.describe('when the server goes and comes back', () => {
  let folder: string;
  let port: number;
  let program: ApiProcess;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'etage-restart-'));
    chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
    port = await freePort();
    program = new ApiProcess(port, join(folder, 'data'));
    await program.isReady();
  });

  test.afterAll(async () => {
    await program.stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [how, signal] of [
    ['in order', 'SIGTERM'],
    ['by a crash', 'SIGKILL'],
  ] as const) {
    test(`${how}, an open plan connects by itself and shows the true state`, async ({
      profile,
    }) => {
      const city = await City.at(program.address);
      const stage = await city.stage(here.stage);
      const ben = await city.colleague(here.ben);
      const [goes, comes] = [stage.desk(0), stage.desk(1)];
      const going = await ben.book(goes.placeId, stage.slot(8, 16));
      const context = await profile({ baseURL: program.address });
      await signIn(context, here.anna);
      const anna = new FloorScreen(await context.newPage(), stage);
      await anna.open();
      const [taken, free] = [await anna.canvas.colourOf(goes), await anna.canvas.colourOf(comes)];
      await anna.page.evaluate(() => document.body.setAttribute('data-same-page', ''));

      await program.stop(signal);
      await expect(anna.liveSign).toHaveText(/verbindet neu|offline/);
      program = new ApiProcess(port, join(folder, 'data'));
      await program.isReady();
      await ben.cancel(going);
      await ben.book(comes.placeId, stage.slot(8, 16));

      await expect(anna.liveSign).toHaveText('live');
      await expect.poll(() => anna.canvas.colourOf(goes)).toBe(free);
      await expect.poll(() => anna.canvas.colourOf(comes)).toBe(taken);
      await expect(anna.page.locator('body[data-same-page]')).toBeAttached();
    });
  }
});
