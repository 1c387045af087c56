import { FEDERAL_STATES } from '@etage/domain';
import { z } from 'zod';

const name = z.string().min(1);

const floorFile = z.strictObject({
  code: name,
  level: z.int(),
  name,
  /** File name of the drawing, beside the city file. */
  plan: name,
  /** Name of the unit that alone may see this floor. */
  restrictedToUnit: name.optional(),
});

const buildingFile = z.strictObject({
  code: name,
  name,
  address: name,
  floors: z.array(floorFile).min(1),
});

const siteFile = z.strictObject({
  code: name,
  name,
  timeZone: name,
  federalState: z.enum(FEDERAL_STATES),
  buildings: z.array(buildingFile).min(1),
});

/** `floorplans/city.json`: which drawing is which floor of which building. */
export const cityFileSchema = z.strictObject({ name, sites: z.array(siteFile).min(1) });

export type CityFile = z.infer<typeof cityFileSchema>;
export type SiteFile = z.infer<typeof siteFile>;
export type BuildingFile = z.infer<typeof buildingFile>;
export type FloorFile = z.infer<typeof floorFile>;
