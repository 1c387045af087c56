import type { PlaceId } from '@etage/domain';
import type { PlanPoint } from '@etage/floorplan';
import type { Interaction } from './interaction/interaction.reducer';
import { middlePlace } from './scene/middle-place';
import type { PlaceScene } from './scene/place-scene';
import { middleOf, toPlan } from './viewport/viewport';

/** What one wants to see closer: what is chosen, else the place nearest to the middle of the view. */
export function zoomTarget(
  { viewport, frame }: Interaction,
  places: PlaceScene,
  selectedId: PlaceId | null,
): PlanPoint | undefined {
  const wanted = selectedId ?? middlePlace(places, toPlan(viewport, middleOf(frame)));
  return wanted && places.shapeOf.get(wanted)?.at;
}
