import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { FloorId } from '@etage/domain';
import { annexDrawing } from '@etage/floorplan/testing';
import { PROGRAM } from './api-process';

/**
 * Types the import of the project's own drawing, beside the program that serves the same folder.
 * @returns the floor it wrote
 * @throws Error with what the command said when it refuses
 */
export async function importAnnex(dataDir: string): Promise<FloorId> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-plan-'));
  const file = join(folder, 'anbau.dxf');
  await writeFile(file, annexDrawing());
  const place = ['--building', 'AR', '--floor', 'AR-4', '--name', 'Anbau'];
  const command = [resolve(dirname(PROGRAM), 'plan-import.js'), file, ...place, '--yes'];
  const env = { PATH: process.env['PATH'], ETAGE_DATA_DIR: dataDir };
  const { stdout } = await promisify(execFile)(process.execPath, command, { env });
  await rm(folder, { recursive: true });
  const [, floorId] = /Address: \/floors\/(\S+)/.exec(stdout) ?? [];
  if (floorId === undefined) throw new Error(stdout);
  return floorId as FloorId;
}
