import type { Box } from '@etage/floorplan';
import { boxesTouch } from '../scene/box';
import type { GroundScene } from '../scene/ground-scene';
import type { Brush } from './brush';
import { paintFurniture } from './furniture.paint';
import { paintDoor, paintWindow } from './opening.paint';
import { paintRoomLabel } from './room-label.paint';
import { paintRooms } from './room.paint';

/** Below this scale words would be larger than the rooms they name. */
const LABELS_FROM = 0.06;

/** The building as a drawing, as far as it lies in `area`. */
export function paintGround(brush: Brush, scene: GroundScene, area: Box): void {
  const inArea = <T extends { readonly box: Box }>(items: readonly T[]): T[] =>
    items.filter(({ box }) => boxesTouch(box, area));
  const rooms = inArea(scene.rooms);
  paintRooms(
    brush,
    scene.plan,
    rooms.map(({ space }) => space.item),
  );
  inArea(scene.windows).forEach(({ item }) => {
    paintWindow(brush, item);
  });
  inArea(scene.doors).forEach(({ item }) => {
    paintDoor(brush, item);
  });
  inArea(scene.furniture).forEach(({ item }) => {
    paintFurniture(brush, item);
  });
  if (brush.scale < LABELS_FROM) return;
  rooms.forEach((room) => {
    paintRoomLabel(brush, room);
  });
}
