import { Cell } from './cell.mjs';
import { shifted } from './frame.mjs';
import { drawRoom } from './room.mjs';

/**
 * Draws a row of rooms between a façade and a corridor. `house` carries the building's measures:
 * axis, depth, partition, corridorWall, outerWall, windowWidth, clearHeight. Doors of neighbours
 * stand in pairs; a room at the gable has its door there and keeps its inner wall for desks.
 */
export function run(sheet, house, frame, specs) {
  const last = specs.length - 1;
  let axis = 0;
  specs.forEach((spec, i) => {
    const from = axis * house.axis + (i === 0 ? 0 : house.partition / 2);
    axis += spec.axes;
    const to = axis * house.axis - (i === last ? 0 : house.partition / 2);
    const depth = spec.depth ?? house.depth;
    const id = spec.number ?? spec.back.number;
    const cell = new Cell(sheet, id, shifted(frame, from, 0), to - from, depth);
    const door = spec.gable ?? (i % 2 === 0 ? 'end' : 'start');
    drawRoom(cell, house, { door, ...spec });
  });
}
