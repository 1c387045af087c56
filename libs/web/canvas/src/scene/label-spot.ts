import { contains, planPoint, type Box, type PlanPoint, type Ring } from '@etage/floorplan';
import { boxesTouch } from './box';
import type { GroundRoom } from './ground-scene';

const STEPS = Array.from({ length: 9 }, (_, step) => step / 8);
/** Where along width and height of a room a label is tried, in parts of both. */
const SPOTS = STEPS.flatMap((along) => STEPS.map((down) => [along, down] as const));

type Spot = (typeof SPOTS)[number];

/** Numbers of one row of rooms stand in one line: at the lower left, else the upper left, else further in. */
const fromTheCorner = ([along, down]: Spot): number => along + Math.min(1 - down, down + 0.2) * 0.9;
const fromTheMiddle = ([along, down]: Spot): number => Math.hypot(along - 0.5, down - 0.5);

const TRIES = {
  corner: SPOTS.toSorted((a, b) => fromTheCorner(a) - fromTheCorner(b)),
  middle: SPOTS.toSorted((a, b) => fromTheMiddle(a) - fromTheMiddle(b)),
};

const cornersOf = ({ minX, minY, maxX, maxY }: Box): Ring => [
  planPoint(minX, minY),
  planPoint(maxX, minY),
  planPoint(maxX, maxY),
  planPoint(minX, maxY),
];

export interface LabelSize {
  readonly width: number;
  readonly height: number;
  /** Kept free around it. */
  readonly margin: number;
}

/**
 * The upper left corner of a label inside a room, clear of desks, furniture and doors; undefined when there is no
 * room for it. All in centimetres.
 */
export function labelSpot(
  { item, box, obstacles }: GroundRoom,
  { width, height, margin }: LabelSize,
  from: keyof typeof TRIES,
): PlanPoint | undefined {
  const freeX = box.maxX - box.minX - width - 2 * margin;
  const freeY = box.maxY - box.minY - height - 2 * margin;
  if (freeX < 0 || freeY < 0) return undefined;
  for (const [along, down] of TRIES[from]) {
    const minX = box.minX + margin + freeX * along;
    const minY = box.minY + margin + freeY * down;
    const label = { minX, minY, maxX: minX + width, maxY: minY + height };
    const isFree =
      cornersOf(label).every((corner) => contains(item.polygon, corner)) &&
      !obstacles.some((obstacle) => boxesTouch(obstacle, label));
    if (isFree) return planPoint(minX, minY);
  }
  return undefined;
}
