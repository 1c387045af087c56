import { useMemo } from 'react';
import { boundingBox, type Box, type FloorPlan } from '@etage/floorplan';
import { groundScene, type GroundScene } from './scene/ground-scene';
import type { PlaceMark } from './scene/place-mark';
import { placeScene, type PlaceScene } from './scene/place-scene';
import { placeShapes } from './scene/place-shape';
import { shapeGrid } from './scene/shape-grid';

export interface Scenes {
  readonly ground: GroundScene;
  readonly places: PlaceScene;
  /** Around the building, in centimetres. */
  readonly content: Box;
}

/** What there is to draw. The plan is worked through once; a booking only changes the marks. */
export function useScenes(plan: FloorPlan, marks: readonly PlaceMark[]): Scenes {
  const still = useMemo(() => {
    const shapes = placeShapes(plan);
    return {
      shapes,
      grid: shapeGrid([...shapes.values()]),
      ground: groundScene(plan, shapes),
      content: boundingBox(plan.outline),
    };
  }, [plan]);
  const places = useMemo(() => placeScene(still.shapes, still.grid, marks), [still, marks]);
  return { ground: still.ground, places, content: still.content };
}
