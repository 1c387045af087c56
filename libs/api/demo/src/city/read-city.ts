import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planSchema } from '@etage/contract';
import type { FloorPlan } from '@etage/floorplan';
import { cityFileSchema, type CityFile } from './city-file.schema';

/** The city as files know it: its buildings and their drawings. */
export interface DrawnCity {
  readonly city: CityFile;
  /** By the file name in `FloorFile.plan`. */
  readonly plans: ReadonlyMap<string, FloorPlan>;
}

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(file, 'utf8')) as unknown;

/**
 * Reads `city.json` and every drawing it names.
 * @throws Error when a file is missing, and ZodError when one is not what it should be
 */
export async function readCity(plansFolder: string): Promise<DrawnCity> {
  const city = cityFileSchema.parse(await readJson(join(plansFolder, 'city.json')));
  const files = city.sites
    .flatMap((site) => site.buildings)
    .flatMap((building) => building.floors)
    .map((floor) => floor.plan);
  const plans = await Promise.all(
    files.map(
      async (file) => [file, planSchema.parse(await readJson(join(plansFolder, file)))] as const,
    ),
  );
  return { city, plans: new Map(plans) };
}
