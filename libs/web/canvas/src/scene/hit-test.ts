import { contains, corners, distance, type PlanPoint } from '@etage/floorplan';
import { seatOf, type PlaceShape } from './place-shape';
import type { PlaceMark } from './place-mark';
import { marked, type PlaceScene } from './place-scene';

const isHit = (shape: PlaceShape, point: PlanPoint): boolean =>
  contains(shape.kind === 'desk' ? corners(seatOf(shape.desk)) : shape.polygon, point);

/**
 * The place under a point: a desk before the room it stands in; with `reach` (centimetres) also the nearest desk
 * beside it, since fingers are wider than desks on a small plan.
 */
export function placeAt(scene: PlaceScene, point: PlanPoint, reach: number): PlaceMark | undefined {
  const { x, y } = point;
  const around = { minX: x - reach, minY: y - reach, maxX: x + reach, maxY: y + reach };
  const near = marked(scene, around).sort(
    ([a], [b]) => distance(a.at, point) - distance(b.at, point),
  );
  const desks = near.filter(([shape]) => shape.kind === 'desk');
  const rooms = near.filter(([shape]) => shape.kind === 'room');
  const found =
    desks.find(([shape]) => isHit(shape, point)) ??
    desks[0] ??
    rooms.find(([shape]) => isHit(shape, point));
  return found?.[1];
}
