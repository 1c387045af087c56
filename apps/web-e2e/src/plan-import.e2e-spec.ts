import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FloorId } from '@etage/domain';
import { ApiProcess } from './support/api-process';
import { cast } from './support/cast';
import { City } from './support/city';
import { expect, signIn, test } from './support/etage.fixture';
import { FloorScreen } from './support/floor-screen';
import { freePort } from './support/free-port';
import { importAnnex } from './support/import-annex';

const { planImport: here } = cast;

test.describe('a floor that was imported from a CAD plan', () => {
  let folder: string;
  let program: ApiProcess;
  let floorId: FloorId;

  // A city of its own: one floor more would move the stages of every other spec.
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = mkdtempSync(join(tmpdir(), 'etage-import-'));
    chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
    program = new ApiProcess(await freePort(), join(folder, 'data'));
    await program.isReady();
    floorId = await importAnnex(join(folder, 'data'));
  });

  test.afterAll(async () => {
    await program.stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  test('is opened, and a desk on it is booked, on the plan and before other eyes', async ({
    profile,
  }) => {
    const city = await City.at(program.address);
    const stage = await city.stageOn(floorId);
    const [desk, other] = [stage.desk(0), stage.desk(1)];
    const [anna, ben] = await Promise.all(
      [here.anna, here.ben].map(async (number) => {
        const context = await profile({ baseURL: program.address });
        await signIn(context, number);
        const floor = new FloorScreen(await context.newPage(), stage);
        await floor.open();
        return floor;
      }),
    );
    const free = await ben!.canvas.colourOf(desk);
    await anna!.canvas.click(desk);
    await anna!.bookButton.click();
    await expect(anna!.toasts).toContainText(`Gebucht: Platz ${desk.code}`);
    await expect(anna!.cancelButton).toBeVisible();
    await expect.poll(() => ben!.canvas.colourOf(desk)).not.toBe(free);
    expect(await ben!.canvas.colourOf(other)).toBe(free);
    await expect(ben!.stateOf(await ben!.findRow(desk))).toContainText('belegt');
  });

  test('stands with the others of its building', async ({ profile }) => {
    const city = await City.at(program.address);
    const context = await profile({ baseURL: program.address });
    await signIn(context, here.anna);
    const floor = new FloorScreen(await context.newPage(), await city.stageOn(floorId));
    await floor.open();
    await expect(floor.bar).toContainText('Anbau');
    await floor.page.getByRole('button', { name: /^1\. OG/ }).click();
    await expect(floor.bar).toContainText('1. OG');
  });
});
