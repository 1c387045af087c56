import type { RoomUse } from '@etage/domain';
import { planPoint } from '@etage/floorplan';
import type { GroundRoom } from '../scene/ground-scene';
import { labelSpot } from '../scene/label-spot';
import { pixels, type Brush } from './brush';
import { paintText, textWidth, type TextLook } from './text.paint';

/** Rooms nobody looks for by number say what they are, quietly, in the middle. */
const WAYS: ReadonlySet<RoomUse> = new Set<RoomUse>(['corridor', 'reception']);

const NUMBER: TextLook = { size: 11, colour: 'soft', weight: 600, align: 'left' };
const NAME: TextLook = { size: 10, colour: 'soft', align: 'left' };
const LEADING = 1.25;
/** Between a label and the walls, in CSS pixels. */
const MARGIN = 4;

/** Words are as large as this scale wants them, and grow with the plan a little when one comes closer. */
const NATURAL_SCALE = 0.2;
const LARGEST = 1.5;

const grown = (look: TextLook, { scale }: Brush): TextLook => {
  const closer = Math.sqrt(scale / NATURAL_SCALE);
  return { ...look, size: look.size * Math.min(Math.max(closer, 1), LARGEST) };
};

type Line = readonly [text: string, look: TextLook];

/** Half the height of the words that say the state of a room, in CSS pixels. */
const MARK = 10;

/** The room with the line kept free in which its state is written. */
function besideMark(brush: Brush, room: GroundRoom): GroundRoom {
  const { markAt, box, obstacles } = room;
  if (!markAt) return room;
  const half = pixels(brush, MARK);
  return {
    ...room,
    obstacles: [...obstacles, { ...box, minY: markAt.y - half, maxY: markAt.y + half }],
  };
}

/** Upper-left aligned lines where they fit; says whether they did. */
function paintLines(brush: Brush, room: GroundRoom, lines: readonly Line[], way: boolean): boolean {
  const size = {
    width: pixels(brush, Math.max(...lines.map(([text, look]) => textWidth(text, look.size)))),
    height: pixels(
      brush,
      lines.reduce((sum, [, look]) => sum + look.size * LEADING, 0),
    ),
    margin: pixels(brush, MARGIN),
  };
  const spot = labelSpot(besideMark(brush, room), size, way ? 'middle' : 'corner');
  if (!spot) return false;
  let y = spot.y;
  for (const [text, look] of lines) {
    const height = pixels(brush, look.size * LEADING);
    paintText(brush, text, planPoint(spot.x, y + height / 2), look);
    y += height;
  }
  return true;
}

/** Number and name of a room; of the two what fits at this zoom. */
export function paintRoomLabel(brush: Brush, room: GroundRoom): void {
  const { number, name, use } = room.item;
  if (WAYS.has(use)) {
    paintLines(brush, room, [[name, grown(NAME, brush)]], true);
    return;
  }
  const both: Line[] = [
    [number, grown(NUMBER, brush)],
    [name, grown(NAME, brush)],
  ];
  if (!paintLines(brush, room, both, false)) paintLines(brush, room, both.slice(0, 1), false);
}
