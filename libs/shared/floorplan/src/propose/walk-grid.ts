import type { EdgePlace } from '../dxf/edge';
import { isInside, meetsCircle, type Outline, type Rect } from './rect';

/** Size of a cell in centimetres; it grows with the floor, so that a hall does not take minutes. */
const CELL = 10;
const MOST_CELLS = 40_000;
/** Length in centimetres along which a way must border on a workplace for a person to step in. */
const STEP_IN = 50;

/** Where people get into the room; centimetres. */
export interface Entrance {
  readonly at: EdgePlace;
  readonly radius: number;
}

/** Columns and rows of cells whose middles lie in a rectangle, ends excluded. */
interface CellRange {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Knows which places of a room one can walk to, on a way as wide as the aisle, from its entrances. */
export class WalkGrid {
  private readonly cell: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly floor: Uint8Array;
  /** Width of the way in cells. */
  private readonly way: number;
  /** Cells in which a way may begin. */
  private readonly starts: readonly number[];

  constructor(
    outlines: readonly Outline[],
    private readonly extent: Rect,
    entrances: readonly Entrance[],
    aisle: number,
  ) {
    this.cell = Math.max(CELL, Math.sqrt((extent.width * extent.depth) / MOST_CELLS));
    this.columns = Math.max(Math.floor(extent.width / this.cell), 1);
    this.rows = Math.max(Math.floor(extent.depth / this.cell), 1);
    this.way = Math.max(Math.floor(aisle / this.cell), 1);
    this.floor = new Uint8Array(this.columns * this.rows);
    this.floor.forEach((_, i) => {
      const { along, off } = this.square(i % this.columns, Math.floor(i / this.columns), 1);
      const middle = { along: along + this.cell / 2, off: off + this.cell / 2 };
      if (isInside(outlines, middle)) this.floor[i] = 1;
    });
    this.starts = [...this.floor.keys()].filter((i) => {
      const square = this.square(i % this.columns, Math.floor(i / this.columns), this.way);
      return entrances.some(({ at, radius }) => meetsCircle(square, at, radius));
    });
  }

  /** Whether every place can be stepped into from a way that starts at an entrance and crosses nothing taken. */
  reachesAll(places: readonly Rect[], taken: readonly Rect[]): boolean {
    const walked = this.walk(this.standing(taken));
    return places.every((place) => this.bordersOn(walked, place));
  }

  private square(column: number, row: number, cells: number): Rect {
    const size = cells * this.cell;
    const { along, off } = this.extent;
    return {
      along: along + column * this.cell,
      off: off + row * this.cell,
      width: size,
      depth: size,
    };
  }

  private range({ along, off, width, depth }: Rect): CellRange {
    const cells = (length: number, most: number) =>
      Math.min(Math.max(Math.ceil(length / this.cell - 0.5), 0), most);
    return {
      left: cells(along - this.extent.along, this.columns),
      right: cells(along + width - this.extent.along, this.columns),
      top: cells(off - this.extent.off, this.rows),
      bottom: cells(off + depth - this.extent.off, this.rows),
    };
  }

  /** Cells from which a square as wide as the way, to the right and down, is free (sums over rectangles). */
  private standing(taken: readonly Rect[]): Uint8Array {
    const { columns, rows, way } = this;
    const free = this.floor.slice();
    for (const { left, right, top, bottom } of taken.map((rect) => this.range(rect)))
      for (let row = top; row < bottom; row += 1)
        free.fill(0, row * columns + left, row * columns + right);
    const wide = columns + 1;
    const sums = new Uint32Array(wide * (rows + 1));
    const sum = (column: number, row: number) => sums[row * wide + column] as number;
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        sums[(row + 1) * wide + column + 1] =
          (free[row * columns + column] as number) +
          sum(column + 1, row) +
          sum(column, row + 1) -
          sum(column, row);
    const standing = new Uint8Array(columns * rows);
    for (let row = 0; row + way <= rows; row += 1)
      for (let column = 0; column + way <= columns; column += 1) {
        const [right, bottom] = [column + way, row + way];
        const count = sum(right, bottom) - sum(column, bottom) - sum(right, row) + sum(column, row);
        if (count === way * way) standing[row * columns + column] = 1;
      }
    return standing;
  }

  /** Everything one gets to from the entrances; `standing` is used up. */
  private walk(standing: Uint8Array): Uint8Array {
    const { columns, rows } = this;
    const walked = new Uint8Array(columns * rows);
    const open: number[] = [];
    const visit = (cell: number) => {
      if (standing[cell] !== 1) return;
      standing[cell] = 0;
      walked[cell] = 1;
      open.push(cell);
    };
    this.starts.forEach(visit);
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      if (cell % columns > 0) visit(cell - 1);
      if (cell % columns < columns - 1) visit(cell + 1);
      visit(cell - columns);
      visit(cell + columns);
    }
    return walked;
  }

  /** Whether a walked square borders on the place along a side, not only at a corner. */
  private bordersOn(walked: Uint8Array, place: Rect): boolean {
    const { left, right, top, bottom } = this.range(place);
    const enough = Math.max(Math.floor(STEP_IN / this.cell), 1);
    const shared = (from: number, to: number, start: number) =>
      Math.min(to, start + this.way) - Math.max(from, start);
    for (let row = Math.max(top - this.way, 0); row <= Math.min(bottom, this.rows - 1); row += 1)
      for (
        let column = Math.max(left - this.way, 0);
        column <= Math.min(right, this.columns - 1);
        column += 1
      ) {
        if (walked[row * this.columns + column] !== 1) continue;
        if (Math.max(shared(left, right, column), shared(top, bottom, row)) >= enough) return true;
      }
    return false;
  }
}
