import { contains, planPoint, type Box, type PlanPoint, type Ring } from '@etage/floorplan';
import { boxesTouch, grownBox } from './box';
import type { RoomSpace } from './room-space';

/** Where a label could stand in a room: its upper left corner, and how far that is from where it is wanted. */
export interface LabelSpot {
  readonly at: PlanPoint;
  /** Counted down the room: the same height in all rooms of a row, whatever is written there. */
  readonly line: number;
  readonly detour: number;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
  /** Kept free around it. */
  readonly margin: number;
}

const COLUMNS = Array.from({ length: 13 }, (_, column) => column / 12);
const LINES = 24;

type Detour = (along: number, down: number) => number;

/** Numbers stand at the lower left, else the upper left, else further in. */
const fromTheCorner: Detour = (along, down) => along + Math.min(1 - down, down + 0.2) * 0.9;
const fromTheMiddle: Detour = (along, down) => Math.hypot(along - 0.5, down - 0.5);

const DETOURS = { corner: fromTheCorner, middle: fromTheMiddle };

const cornersOf = ({ minX, minY, maxX, maxY }: Box): Ring => [
  planPoint(minX, minY),
  planPoint(maxX, minY),
  planPoint(maxX, maxY),
  planPoint(minX, maxY),
];

/**
 * All spots inside a room clear of the obstacles; none when there is no room. All in centimetres.
 * @param row the walls between which lines are counted, where they are not the room's own
 */
export function labelSpots(
  { item, box }: Pick<RoomSpace, 'item' | 'box'>,
  obstacles: readonly Box[],
  { width, height, margin }: LabelSize,
  from: keyof typeof DETOURS,
  row: Pick<Box, 'minY' | 'maxY'> = box,
): readonly LabelSpot[] {
  const freeX = box.maxX - box.minX - width - 2 * margin;
  const freeY = box.maxY - box.minY - height - 2 * margin;
  const spots: LabelSpot[] = [];
  for (let line = 0; line < LINES && freeX >= 0; line += 1) {
    const y = row.minY + (line / LINES) * (row.maxY - row.minY);
    const down = (y - box.minY - margin) / freeY;
    if (!(down >= 0 && down <= 1)) continue;
    const strip = { ...box, minY: y - margin, maxY: y + height + margin };
    const inStrip = obstacles.filter((obstacle) => boxesTouch(obstacle, strip));
    for (const along of COLUMNS) {
      const x = box.minX + margin + freeX * along;
      const label = { minX: x, minY: y, maxX: x + width, maxY: y + height };
      const around = grownBox(label, margin);
      if (inStrip.some((obstacle) => boxesTouch(obstacle, around))) continue;
      if (!cornersOf(label).every((corner) => contains(item.polygon, corner))) continue;
      spots.push({ at: planPoint(x, y), line, detour: DETOURS[from](along, down) });
    }
  }
  return spots;
}

/** The one nearest to where it is wanted. */
export const bestSpot = (spots: readonly LabelSpot[]): LabelSpot | undefined =>
  spots.reduce<LabelSpot | undefined>(
    (best, spot) => (best && best.detour <= spot.detour ? best : spot),
    undefined,
  );
