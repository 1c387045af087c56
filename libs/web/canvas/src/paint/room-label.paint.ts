import { planPoint } from '@etage/floorplan';
import type { RoomShape } from '../scene/place-shape';
import { pixels, type Brush } from './brush';
import { lineHeight } from './room-label';
import { rowLabels } from './row-labels';
import { paintText } from './text.paint';

/** Number and name of a room; of the two what fits at this zoom. */
export function paintRoomLabel(brush: Brush, { space, row }: RoomShape): void {
  const label = rowLabels(brush, row).get(space);
  if (!label) return;
  let y = label.box.minY;
  for (const line of label.lines) {
    paintText(brush, line.text, planPoint(label.box.minX, y + pixels(brush, line.size / 2)), line);
    y += lineHeight(brush, line);
  }
}
