import { planPoint, type PlanPoint } from '../plan';
import type { CadPoint, Drawing, DrawingContent, DrawnPath, UnitDecision } from './drawing';
import { CENTIMETRES_PER_UNIT } from './drawing-unit';
import { layerRole } from './layer-role';
import { spread } from './spread';

/** Space in centimetres left around the floor, so that walls and labels never touch the sheet's edge. */
const MARGIN = 100;

const tenth = (centimetres: number) => Math.round(centimetres * 10) / 10;

/** Where the sheet begins: at the floor and its rooms, not at a title block kilometres away. */
function anchor({ paths }: DrawingContent<CadPoint>) {
  const named = paths.filter((path) => ['floor', 'room'].includes(layerRole(path.layer)));
  return spread((named.length > 0 ? named : paths).flatMap((path) => path.points));
}

/** Puts a drawing on the sheet: centimetres to a tenth, y downwards, the floor near the origin. */
export function onSheet(content: DrawingContent<CadPoint>, unit: UnitDecision): Drawing {
  const scale = CENTIMETRES_PER_UNIT[unit.used];
  const { minX, maxY } = anchor(content);
  const move = (p: CadPoint): PlanPoint =>
    planPoint(tenth((p.x - minX) * scale + MARGIN), tenth((maxY - p.y) * scale + MARGIN));
  const movePath = (path: DrawnPath<CadPoint>): DrawnPath<PlanPoint> => ({
    ...path,
    points: path.points.map(move),
  });
  return {
    unit,
    unread: content.unread,
    paths: content.paths.map(movePath),
    solids: content.solids.map(movePath),
    texts: content.texts.map((text) => ({ ...text, at: move(text.at) })),
    bows: content.bows.map(({ layer, centre, ends: [a, b] }) => ({
      layer,
      centre: move(centre),
      ends: [move(a), move(b)],
    })),
  };
}
