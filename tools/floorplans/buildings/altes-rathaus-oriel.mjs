import { window } from '../opening.mjs';

const OUT = 95;
const WALL = 30;

/** The room's contour with an oriel in the middle of its façade. */
const shape = ({ width, depth }) => {
  const u = width / 2;
  return [
    [0, 0],
    [u - 110, 0],
    [u - 60, -OUT],
    [u + 60, -OUT],
    [u + 110, 0],
    [width, 0],
    [width, depth],
    [0, depth],
  ];
};

const windows = (cell, { axis, windowWidth, outerWall: thickness }) => {
  for (const shift of [-axis, axis]) {
    window(cell, { at: cell.width / 2 + shift, width: windowWidth, thickness });
  }
  const bay = cell.part(0, -OUT, cell.width, OUT);
  window(bay, { at: cell.width / 2, width: 96, thickness: WALL });
};

export const oriel = { shape, windows };
