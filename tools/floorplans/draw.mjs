// Draws every floor of the demo city into floorplans/. Run: node tools/floorplans/draw.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITY } from './city.mjs';
import { writePlan } from './write.mjs';

const folder = join(import.meta.dirname, '../../floorplans');

const drawFloor = (building, { draw, ...floor }) => {
  writePlan(join(folder, floor.plan), draw(`${building.name}, ${floor.name}`).plan());
  return { code: `${building.code}-${floor.level}`, ...floor };
};

const sites = CITY.sites.map((site) => ({
  ...site,
  buildings: site.buildings.map((building) => ({
    ...building,
    floors: building.floors.map((floor) => drawFloor(building, floor)),
  })),
}));

writeFileSync(join(folder, 'city.json'), `${JSON.stringify({ ...CITY, sites }, null, 2)}\n`);
