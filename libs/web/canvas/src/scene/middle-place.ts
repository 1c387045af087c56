import type { PlaceId } from '@etage/domain';
import { distance, type PlanPoint } from '@etage/floorplan';
import type { PlaceScene } from './place-scene';

/** The place nearest to the middle of the view; undefined on a floor without any. */
export function middlePlace({ shapeOf }: PlaceScene, middle: PlanPoint): PlaceId | undefined {
  let nearest: PlaceId | undefined;
  let least = Infinity;
  for (const [placeId, { at }] of shapeOf) {
    const away = distance(at, middle);
    if (away < least) [nearest, least] = [placeId, away];
  }
  return nearest;
}
