import type { RoomUse } from '@etage/domain';
import type { FloorPlan, PlanRoom } from '@etage/floorplan';
import type { ColourRole } from '@etage/ui';
import { line, type Brush } from './brush';
import { traceRing } from './path';

/** A breath of colour over the floor of a room, so that uses can be told apart without a word. */
interface Tint {
  readonly role: ColourRole;
  readonly strength: number;
}

const TINTS: Partial<Readonly<Record<RoomUse, Tint>>> = {
  lounge: { role: 'info', strength: 0.07 },
  kitchen: { role: 'info', strength: 0.05 },
  'project-office': { role: 'info', strength: 0.06 },
  'meeting-room': { role: 'accent', strength: 0.045 },
  'focus-room': { role: 'accent', strength: 0.045 },
};

/** Ways and technical rooms step back behind the rooms people work in. */
const BACKGROUND: ReadonlySet<RoomUse> = new Set<RoomUse>([
  'corridor',
  'stairs',
  'lift',
  'toilet',
  'storage',
  'copy',
  'server',
  'technical',
  'reception',
  'other',
]);

function paintRoom({ pen, colours }: Brush, room: PlanRoom): void {
  pen.beginPath();
  traceRing(pen, room.polygon);
  room.holes?.forEach((hole) => {
    traceRing(pen, hole);
  });
  pen.fillStyle = BACKGROUND.has(room.use) ? colours.aux : colours.room;
  pen.fill('evenodd');
  const tint = TINTS[room.use];
  if (!tint) return;
  pen.globalAlpha = tint.strength;
  pen.fillStyle = colours[tint.role];
  pen.fill('evenodd');
  pen.globalAlpha = 1;
}

/** Centimetres, half of them in the room: a door has to interrupt the line as it does the wall. */
export const contourWidth = (brush: Brush): number => line(brush, 5, 1, 4);

/** CAD plans often draw two rooms up to the middle of a light wall; a line stands for what is not left between them. */
function paintContour(brush: Brush, { polygon }: PlanRoom): void {
  const { pen, colours } = brush;
  pen.beginPath();
  traceRing(pen, polygon);
  pen.strokeStyle = colours.wall;
  pen.lineWidth = contourWidth(brush);
  pen.stroke();
}

/** The shell in the colour of walls, the rooms over it: the walls are what is left between them. */
export function paintRooms(brush: Brush, plan: FloorPlan, rooms: readonly PlanRoom[]): void {
  const { pen, colours } = brush;
  pen.beginPath();
  traceRing(pen, plan.outline);
  pen.fillStyle = colours.wall;
  pen.fill();
  rooms.forEach((room) => {
    paintRoom(brush, room);
  });
  rooms.forEach((room) => {
    paintContour(brush, room);
  });
}
