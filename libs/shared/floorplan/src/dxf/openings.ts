import type { PlanDoor, PlanPoint, PlanRoom, PlanWindow } from '../plan';
import { planPoint } from '../plan';
import { edgesOf, lengthOf, placeOn, type Edge } from './edge';

/** Slack in centimetres between a drawn opening and the contour of its room. */
const SLACK = 5;

/** Whether a point in a wall of this thickness lies behind or on an edge of a room. */
export function liesAlong(edge: Edge, at: PlanPoint, wallThickness: number): boolean {
  const { along, off } = placeOn(edge, at);
  const near = Math.abs(off) <= wallThickness / 2 + SLACK;
  return near && along > -SLACK && along < lengthOf(edge) + SLACK;
}

const isBeside = ({ polygon }: Pick<PlanRoom, 'polygon'>, at: PlanPoint, wallThickness: number) =>
  edgesOf(polygon).some((edge) => liesAlong(edge, at, wallThickness));

export const middleOfWindow = ({ a, b }: PlanWindow): PlanPoint =>
  planPoint((a.x + b.x) / 2, (a.y + b.y) / 2);

/** The doors in the walls of a room. */
export const doorsOf = (
  room: Pick<PlanRoom, 'polygon'>,
  doors: readonly PlanDoor[],
): readonly PlanDoor[] => doors.filter((door) => isBeside(room, door.at, door.wallThickness));

/** The windows in the walls of a room. */
export const windowsOf = (
  room: Pick<PlanRoom, 'polygon'>,
  windows: readonly PlanWindow[],
): readonly PlanWindow[] =>
  windows.filter((window) => isBeside(room, middleOfWindow(window), window.wallThickness));
