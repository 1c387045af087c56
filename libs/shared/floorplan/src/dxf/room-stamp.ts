import { boundingBox, contains, ringArea, type Box } from '../geometry';
import type { PlanPoint, Ring } from '../plan';
import type { Drawing, DrawnText } from './drawing';
import type { IgnoredTally } from './ignored-tally';
import { layerRole } from './layer-role';
import { useByName } from './use-by-name';

type Text = DrawnText<PlanPoint>;

/** What the texts inside a contour say about the room. */
export interface RoomStamp {
  readonly number?: string;
  readonly name?: string;
}

const NUMBER_TAG = /AOID|NR\b|NUM|NO\b|^ID$|_ID$|CODE/i;
const NAME_TAG = /NAME|BEZ|NUTZ|USE|ART\b|TITLE|DESC/i;
/** `203`, `A-2.17`, `9999.AA.05.001`: no blanks, at least one digit, few letters at a stretch. */
const NUMBER = /^(?=.*\d)(?!.*\p{L}{4})[\p{L}\d][\p{L}\d.\-_/]{0,30}$/u;
/** `12.50 m²`, `24,07 m2`, `h=2.50`, `U: 17.4 m`: facts the import measures itself. */
const MEASURE = /(\d[\d.,']*\s*(m|qm|m2|m²|cm|mm|sq\.?\s*ft)\b)|m²|m2|^\W*[\p{L}]{1,3}\s*[=:]/iu;

/** What a plan has room for. */
const LONGEST_NUMBER = 40;
const LONGEST_NAME = 120;

type Kind = 'number' | 'name' | 'none';

function kindOf({ text, tag, layer }: Text): Kind {
  if (tag !== undefined && NUMBER_TAG.test(tag)) return 'number';
  if (tag !== undefined && NAME_TAG.test(tag)) return 'name';
  if (MEASURE.test(text)) return 'none';
  if (NUMBER.test(text)) return 'number';
  if (/AOID|(NR|NO|NUM|ID)$/i.test(layer)) return 'number';
  return /\p{L}{2}/u.test(text) ? 'name' : 'none';
}

/** Once a drawing keeps room labels on layers of their own or in attributes, other texts are notes. */
function labels(texts: readonly Text[]): readonly Text[] {
  const stamped = texts.filter(
    ({ layer, tag }) => tag !== undefined || ['stamp', 'room'].includes(layerRole(layer)),
  );
  return stamped.length > 0 ? stamped : texts.filter(({ layer }) => layerRole(layer) !== 'frame');
}

interface Boxed {
  readonly ring: Ring;
  readonly box: Box;
  readonly texts: Text[];
}

const inBox = ({ minX, maxX, minY, maxY }: Box, { x, y }: PlanPoint) =>
  x >= minX && x <= maxX && y >= minY && y <= maxY;

/** The smallest contour around a text; `rooms` come smallest first. */
const innermost = (rooms: readonly Boxed[], { at }: Text) =>
  rooms.find(({ ring, box }) => inBox(box, at) && contains(ring, at));

function stampOf(texts: readonly Text[], ignored: IgnoredTally): RoomStamp {
  const ordered = texts.toSorted((one, other) => one.at.y - other.at.y);
  const number = ordered.find((text) => kindOf(text) === 'number');
  const names = ordered.filter((text) => kindOf(text) === 'name');
  const name = names.find(({ text }) => useByName(text) !== undefined) ?? names[0];
  for (const text of texts)
    if (text !== number && text !== name) ignored.add('further-text', text.layer);
  return {
    ...(number && { number: number.text.slice(0, LONGEST_NUMBER) }),
    ...(name && { name: name.text.slice(0, LONGEST_NAME) }),
  };
}

/** Gives every contour the texts whose base point lies in it and in no smaller contour. */
export function readStamps(
  drawing: Drawing,
  rings: readonly Ring[],
  ignored: IgnoredTally,
): ReadonlyMap<Ring, RoomStamp> {
  const usable = new Set(labels(drawing.texts));
  const rooms = rings
    .map((ring): Boxed => ({ ring, box: boundingBox(ring), texts: [] }))
    .toSorted((one, other) => ringArea(one.ring) - ringArea(other.ring));
  for (const text of drawing.texts) {
    const room = usable.has(text) ? innermost(rooms, text) : undefined;
    if (room) room.texts.push(text);
    else ignored.add(usable.has(text) ? 'text-outside-rooms' : 'further-text', text.layer);
  }
  return new Map(rooms.map(({ ring, texts }) => [ring, stampOf(texts, ignored)]));
}
