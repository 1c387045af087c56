import type { PlanPoint } from '@etage/floorplan';
import type { ColourRole } from '@etage/ui';
import { pixels, type Brush } from './brush';
import { paintAt } from './path';
import type { Sign } from './place-look';

type Pen = CanvasRenderingContext2D;

function ring(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 1, 0, 2 * Math.PI);
  pen.lineWidth = 0.4;
  pen.stroke();
}

function halfRing(pen: Pen): void {
  ring(pen);
  pen.beginPath();
  pen.arc(0, 0, 1, Math.PI / 2, -Math.PI / 2);
  pen.fill();
}

function disc(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 0.8, 0, 2 * Math.PI);
  pen.fill();
}

function star(pen: Pen): void {
  pen.beginPath();
  for (let corner = 0; corner < 10; corner += 1) {
    const radius = corner % 2 === 0 ? 1.35 : 0.58;
    const angle = (corner * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  pen.closePath();
  pen.fill();
}

/** A spanner from lower left to upper right, its jaw open. */
function wrench(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(-0.95, 0.95);
  pen.lineTo(0.3, -0.3);
  pen.lineWidth = 0.5;
  pen.stroke();
  pen.beginPath();
  pen.arc(0.6, -0.6, 0.55, -0.1 * Math.PI, 1.1 * Math.PI + 0.5 * Math.PI, false);
  pen.lineWidth = 0.36;
  pen.stroke();
}

/** Ten dots, as in the legend. */
function dottedRing(pen: Pen): void {
  pen.beginPath();
  pen.arc(0, 0, 1, 0, 2 * Math.PI);
  pen.lineWidth = 0.4;
  pen.lineCap = 'round';
  pen.setLineDash([0, Math.PI / 5]);
  pen.stroke();
}

const SIGNS: Readonly<Record<Sign, (pen: Pen) => void>> = {
  ring,
  'half-ring': halfRing,
  disc,
  star,
  wrench,
  'dotted-ring': dottedRing,
  none: () => undefined,
};

/** The sign of a state, upright; `radius` in CSS pixels. */
export function paintSign(
  brush: Brush,
  sign: Sign,
  at: PlanPoint,
  radius: number,
  ink: ColourRole,
): void {
  const { pen, colours } = brush;
  paintAt(pen, at, 0, () => {
    const unit = pixels(brush, radius);
    pen.scale(unit, unit);
    pen.fillStyle = colours[ink];
    pen.strokeStyle = colours[ink];
    SIGNS[sign](pen);
  });
}
