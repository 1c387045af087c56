import type { EdgePlace } from '../dxf/edge';

/** An upright rectangle as the window side of a room sees it: centimetres along it and off into the room. */
export interface Rect {
  readonly along: number;
  readonly off: number;
  readonly width: number;
  readonly depth: number;
}

/** A contour or a hole, seen from the window side. */
export type Outline = readonly EdgePlace[];

/** Rectangles may touch; half a centimetre of overlap is rounding. */
const SLACK = 0.5;

export const rectsMeet = (one: Rect, other: Rect): boolean =>
  one.along + SLACK < other.along + other.width &&
  other.along + SLACK < one.along + one.width &&
  one.off + SLACK < other.off + other.depth &&
  other.off + SLACK < one.off + one.depth;

export function meetsCircle(rect: Rect, { along, off }: EdgePlace, radius: number): boolean {
  const nearestAlong = Math.min(Math.max(along, rect.along), rect.along + rect.width);
  const nearestOff = Math.min(Math.max(off, rect.off), rect.off + rect.depth);
  return Math.hypot(along - nearestAlong, off - nearestOff) < radius - SLACK;
}

/** Whether a straight line runs through the inside of the rectangle (Liang-Barsky clipping). */
function runsThrough(rect: Rect, a: EdgePlace, b: EdgePlace): boolean {
  let [enter, leave] = [0, 1];
  const [dAlong, dOff] = [b.along - a.along, b.off - a.off];
  const bounds = [
    [-dAlong, a.along - rect.along - SLACK],
    [dAlong, rect.along + rect.width - SLACK - a.along],
    [-dOff, a.off - rect.off - SLACK],
    [dOff, rect.off + rect.depth - SLACK - a.off],
  ] as const;
  for (const [slope, room] of bounds) {
    if (slope === 0 && room <= 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}

const next = (outline: Outline, i: number) => outline[(i + 1) % outline.length] as EdgePlace;

/** Even-odd rule over the contour and its holes. */
export const isInside = (outlines: readonly Outline[], at: EdgePlace): boolean =>
  outlines.reduce(
    (inside, outline) =>
      outline.reduce((odd, a, i) => {
        const b = next(outline, i);
        const passes = a.off > at.off !== b.off > at.off;
        const cut = ((b.along - a.along) * (at.off - a.off)) / (b.off - a.off) + a.along;
        return passes && at.along < cut ? !odd : odd;
      }, inside),
    false,
  );

/** Whether the rectangle lies in the contour and in none of its holes. */
export const fitsInside = (outlines: readonly Outline[], rect: Rect): boolean =>
  isInside(outlines, { along: rect.along + rect.width / 2, off: rect.off + rect.depth / 2 }) &&
  !outlines.some((outline) => outline.some((a, i) => runsThrough(rect, a, next(outline, i))));
