import type { CadPoint, DrawingContent, UnitDecision } from './drawing';
import { layerRole } from './layer-role';
import { spread } from './spread';

/** Length of one drawing unit in centimetres. */
export const CENTIMETRES_PER_UNIT = {
  millimetre: 0.1,
  centimetre: 1,
  decimetre: 10,
  metre: 100,
  inch: 2.54,
  foot: 30.48,
} as const;
export type DrawingUnit = keyof typeof CENTIMETRES_PER_UNIT;

/** The values of `$INSUNITS` that occur in building plans (DXF reference, HEADER section). */
const INSUNITS: Readonly<Record<number, DrawingUnit>> = {
  1: 'inch',
  2: 'foot',
  4: 'millimetre',
  5: 'centimetre',
  6: 'metre',
  14: 'decimetre',
};

/** Units that are guessed, by how often plans use them; the first plausible one wins. */
const USUAL: readonly DrawingUnit[] = ['millimetre', 'metre', 'centimetre', 'inch', 'foot'];

/** Longest side of a building floor in centimetres. */
const FLOOR = { min: 400, max: 40_000 };
/** Radius of a door's bow in centimetres. */
const DOOR = { min: 55, max: 135 };

const within = (value: number, range: typeof FLOOR) => value >= range.min && value <= range.max;

/** Longest side in drawing units of what outlines floor and rooms, or of everything where nothing is named so. */
function floorSize({ paths }: DrawingContent<CadPoint>): number {
  const outlines = paths.filter(
    (path) => path.closed && ['floor', 'room'].includes(layerRole(path.layer)),
  );
  const box = spread((outlines.length > 0 ? outlines : paths).flatMap((path) => path.points));
  return Math.max(box.width, box.height);
}

/** `$INSUNITS` can lie, so its word holds only while the floor and its doors come out in a size people build. */
export function chooseUnit(
  content: DrawingContent<CadPoint>,
  insUnits: number | undefined,
): UnitDecision {
  const named = insUnits === undefined ? undefined : INSUNITS[insUnits];
  const declared = named === undefined ? {} : { declared: named };
  const size = floorSize(content);
  const radii = content.bows.map(({ centre, ends: [end] }) =>
    Math.hypot(end.x - centre.x, end.y - centre.y),
  );
  const doors = (unit: DrawingUnit) =>
    radii.filter((radius) => within(radius * CENTIMETRES_PER_UNIT[unit], DOOR)).length;

  const order = named === undefined ? USUAL : [named, ...USUAL];
  const plausible = order.filter((unit) => within(size * CENTIMETRES_PER_UNIT[unit], FLOOR));
  const best = plausible.reduce<DrawingUnit | undefined>(
    (found, unit) => (found === undefined || doors(unit) > doors(found) ? unit : found),
    undefined,
  );
  if (named !== undefined && plausible[0] === named && (doors(named) > 0 || radii.length === 0))
    return { ...declared, used: named, because: 'declared' };
  if (best === undefined) return { ...declared, used: named ?? 'millimetre', because: 'declared' };
  const because = doors(best) > 0 ? 'doors' : best === named ? 'declared' : 'size';
  return { ...declared, used: best, because };
}
