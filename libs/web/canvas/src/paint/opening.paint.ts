import type { PlanDoor, PlanWindow } from '@etage/floorplan';
import { line, pixels, type Brush } from './brush';
import { paintAt } from './path';
import { contourWidth } from './room.paint';

/** The quarter circle a leaf sweeps, and the leaf itself, hinged at one end of the opening. */
function paintSwing(brush: Brush, door: PlanDoor): void {
  const { pen, colours } = brush;
  const { width, wallThickness, hinge, opensTo } = door;
  const side = opensTo === 'left' ? -1 : 1;
  const end = hinge === 'start' ? -1 : 1;
  const hingeX = (end * width) / 2;
  const hingeY = (side * wallThickness) / 2;
  const closed = end === -1 ? 0 : Math.PI;
  const open = (side * Math.PI) / 2;
  pen.beginPath();
  pen.moveTo(hingeX, hingeY);
  pen.lineTo(hingeX, hingeY + side * width);
  pen.arc(hingeX, hingeY, width, open, closed, side !== end);
  pen.strokeStyle = colours.wall;
  pen.lineWidth = line(brush, 3, 0.75);
  pen.globalAlpha = 0.5;
  pen.stroke();
  pen.globalAlpha = 1;
}

export function paintDoor(brush: Brush, door: PlanDoor): void {
  const { pen, colours } = brush;
  paintAt(pen, door.at, door.rotation, () => {
    const thickness = door.wallThickness + contourWidth(brush) + 2;
    pen.fillStyle = colours.aux;
    pen.fillRect(-door.width / 2, -thickness / 2, door.width, thickness);
    if (door.opensTo !== 'none') paintSwing(brush, door);
  });
}

/** Glass as a light strip in the middle of the wall. */
export function paintWindow(brush: Brush, { a, b, wallThickness }: PlanWindow): void {
  const { pen, colours } = brush;
  pen.beginPath();
  pen.moveTo(a.x, a.y);
  pen.lineTo(b.x, b.y);
  pen.lineWidth = Math.max(wallThickness * 0.5, pixels(brush, 1.5));
  pen.strokeStyle = colours.room;
  pen.stroke();
  pen.strokeStyle = colours.info;
  pen.globalAlpha = 0.4;
  pen.stroke();
  pen.globalAlpha = 1;
}
