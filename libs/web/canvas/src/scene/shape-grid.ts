import type { Box } from '@etage/floorplan';
import { boxesTouch } from './box';
import type { PlaceShape } from './place-shape';

/** Edge of a cell in centimetres: a handful of desks. */
const CELL = 500;

/** Finds shapes by where they are, without looking at all of them. */
export interface ShapeGrid {
  /** Those whose box touches the box, in the order they were given. */
  readonly within: (box: Box) => PlaceShape[];
}

function* cellsOf({ minX, minY, maxX, maxY }: Box): Generator<string> {
  for (let column = Math.floor(minX / CELL); column <= Math.floor(maxX / CELL); column += 1) {
    for (let row = Math.floor(minY / CELL); row <= Math.floor(maxY / CELL); row += 1) {
      yield `${column}:${row}`;
    }
  }
}

export function shapeGrid(shapes: readonly PlaceShape[]): ShapeGrid {
  const cells = new Map<string, number[]>();
  shapes.forEach((shape, index) => {
    for (const cell of cellsOf(shape.box)) {
      const held = cells.get(cell);
      if (held) held.push(index);
      else cells.set(cell, [index]);
    }
  });
  const all = shapes.length;
  return {
    within: (box) => {
      const found = new Set<number>();
      for (const cell of cellsOf(box)) {
        cells.get(cell)?.forEach((index) => found.add(index));
        if (found.size === all) break;
      }
      return [...found]
        .sort((a, b) => a - b)
        .flatMap((index) => shapes[index] ?? [])
        .filter((shape) => boxesTouch(shape.box, box));
    },
  };
}
