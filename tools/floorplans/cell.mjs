import { mirrored, onSheet, rotationOf, shifted, turned } from './frame.mjs';

const FACING = { window: [0, -1], corridor: [0, 1], start: [-1, 0], end: [1, 0] };
const point = ([x, y]) => ({ x: Math.round(x), y: Math.round(y) });

/** One room with its frame; everything inside is given in the room's own u and v. */
export class Cell {
  constructor(sheet, id, frame, width, depth) {
    Object.assign(this, { sheet, id, frame, width, depth });
  }

  /** The same room with start and end swapped, so that furnishing may assume a door at the start. */
  mirrored() {
    return new Cell(this.sheet, this.id, mirrored(this.frame, this.width), this.width, this.depth);
  }

  /** A part of the room (or a room beside it, with an `id` of its own). */
  part(u, v, width, depth, id = this.id) {
    return new Cell(this.sheet, id, shifted(this.frame, u, v), width, depth);
  }

  ring(points) {
    return points.map(([u, v]) => point(onSheet(this.frame, u, v)));
  }

  box(u0, v0, u1, v1) {
    return this.ring([
      [u0, v0],
      [u1, v0],
      [u1, v1],
      [u0, v1],
    ]);
  }

  /** Draws the room itself; without `points` it fills its whole cell. */
  room({ name, use, clearHeight }, points) {
    const polygon = points ? this.ring(points) : this.box(0, 0, this.width, this.depth);
    this.sheet.addRoom({ id: this.id, number: this.id, name, use, polygon, clearHeight });
  }

  /** A desk whose person sits on the side named by `seat`. */
  desk(u, v, seat, [width, depth] = [160, 80]) {
    const rotation = rotationOf(turned(this.frame, FACING[seat]));
    this.sheet.addDesk(this.id, { at: this.spot(u, v), width, depth, rotation });
  }

  /** A piece of furniture whose front faces the side named by `front`. */
  put(kind, [u, v], [width, depth], front = 'corridor') {
    const rotation = rotationOf(turned(this.frame, FACING[front]));
    this.sheet.addFurniture(this.id, { kind, at: this.spot(u, v), width, depth, rotation });
  }

  /** Solid parts inside the room: columns, shafts, cabin walls. */
  column(u0, v0, u1, v1) {
    this.sheet.addHole(this.id, this.box(u0, v0, u1, v1));
  }

  solid(points) {
    this.sheet.addHole(this.id, this.ring(points));
  }

  spot(u, v) {
    return point(onSheet(this.frame, u, v));
  }
}
