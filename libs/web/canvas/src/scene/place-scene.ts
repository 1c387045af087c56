import type { PlaceId } from '@etage/domain';
import type { Box, ElementId } from '@etage/floorplan';
import type { PlaceMark } from './place-mark';
import type { PlaceShape } from './place-shape';
import type { ShapeGrid } from './shape-grid';

/** The bookable places of a floor: where they are and how they look right now. */
export interface PlaceScene {
  readonly grid: ShapeGrid;
  readonly marks: readonly PlaceMark[];
  readonly markOf: ReadonlyMap<ElementId, PlaceMark>;
  readonly shapeOf: ReadonlyMap<PlaceId, PlaceShape>;
}

export function placeScene(
  shapes: ReadonlyMap<ElementId, PlaceShape>,
  grid: ShapeGrid,
  marks: readonly PlaceMark[],
): PlaceScene {
  return {
    grid,
    marks,
    markOf: new Map(marks.map((mark) => [mark.elementId, mark])),
    shapeOf: new Map(
      marks.flatMap((mark) => {
        const shape = shapes.get(mark.elementId);
        return shape ? [[mark.placeId, shape] as const] : [];
      }),
    ),
  };
}

/** The marked shapes that touch a box, in the order in which they are painted. */
export const marked = (
  { grid, markOf }: PlaceScene,
  area: Box,
): (readonly [PlaceShape, PlaceMark])[] =>
  grid.within(area).flatMap((shape) => {
    const mark = markOf.get(shape.elementId);
    return mark ? [[shape, mark] as const] : [];
  });
