import type { PlaceMark } from '../scene/place-mark';
import type { PlaceShape } from '../scene/place-shape';
import type { Brush } from './brush';
import { paintDesk } from './desk.paint';
import { paintRoomMark } from './room-mark.paint';

/** What does not fit the search steps back, but stays readable. */
const MUTED = 0.28;
const SAVING = 0.6;

export function paintPlace(brush: Brush, shape: PlaceShape, mark: PlaceMark): void {
  const { pen } = brush;
  pen.save();
  if (mark.muted) pen.globalAlpha *= MUTED;
  else if (mark.saving) pen.globalAlpha *= SAVING;
  if (shape.kind === 'desk') paintDesk(brush, shape, mark);
  else paintRoomMark(brush, shape, mark);
  pen.restore();
}
