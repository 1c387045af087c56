import type { FurnitureKind, PlanFurniture } from '@etage/floorplan';
import { line, type Brush } from './brush';
import { paintAt, roundRect } from './path';

type Painter = (brush: Brush, piece: PlanFurniture) => void;

/** Drawn in outline, quietly: it is there to recognise the room by, not to be looked at. */
function outlined(radius: (piece: PlanFurniture) => number): Painter {
  return (brush, piece) => {
    const { pen, colours } = brush;
    roundRect(pen, piece.width, piece.depth, radius(piece));
    pen.fillStyle = colours.room;
    pen.fill();
    pen.strokeStyle = colours.soft;
    pen.lineWidth = line(brush, 2.5, 0.75);
    pen.globalAlpha = 0.55;
    pen.stroke();
    pen.globalAlpha = 1;
  };
}

/** Soft seats and tables of a lounge, in its colour. */
function tinted(strength: number, radius: (piece: PlanFurniture) => number): Painter {
  return ({ pen, colours }, piece) => {
    roundRect(pen, piece.width, piece.depth, radius(piece));
    pen.fillStyle = colours.room;
    pen.fill();
    pen.fillStyle = colours.info;
    pen.globalAlpha = strength;
    pen.fill();
    pen.globalAlpha = 1;
  };
}

function solid({ pen, colours }: Brush, { width, depth }: PlanFurniture): void {
  pen.fillStyle = colours.soft;
  pen.globalAlpha = 0.6;
  pen.fillRect(-width / 2, -depth / 2, width, depth);
  pen.globalAlpha = 1;
}

function faint({ pen, colours }: Brush, { width, depth }: PlanFurniture): void {
  pen.fillStyle = colours.soft;
  pen.globalAlpha = 0.14;
  pen.fillRect(-width / 2 + 1, -depth / 2 + 1, width - 2, depth - 2);
  pen.globalAlpha = 1;
}

/** Depth of one tread in centimetres, drawn a little wider than built so that lines stay apart. */
const TREAD = 32;

function steps(brush: Brush, { width, depth }: PlanFurniture): void {
  const { pen, colours } = brush;
  pen.beginPath();
  for (let y = -depth / 2 + TREAD / 2; y < depth / 2; y += TREAD) {
    pen.moveTo(-width / 2, y);
    pen.lineTo(width / 2, y);
  }
  pen.strokeStyle = colours.taken;
  pen.lineWidth = line(brush, 4, 1);
  pen.stroke();
}

function liftCar(brush: Brush, { width, depth }: PlanFurniture): void {
  const { pen, colours } = brush;
  pen.beginPath();
  pen.rect(-width / 2, -depth / 2, width, depth);
  pen.moveTo(-width / 2, -depth / 2);
  pen.lineTo(width / 2, depth / 2);
  pen.moveTo(width / 2, -depth / 2);
  pen.lineTo(-width / 2, depth / 2);
  pen.strokeStyle = colours.taken;
  pen.lineWidth = line(brush, 4, 1);
  pen.stroke();
}

function plant({ pen, colours }: Brush, { width }: PlanFurniture): void {
  pen.beginPath();
  pen.arc(0, 0, width / 2, 0, 2 * Math.PI);
  pen.fillStyle = colours.ok;
  pen.globalAlpha = 0.16;
  pen.fill();
  pen.globalAlpha = 1;
}

const PAINTERS: Readonly<Record<FurnitureKind, Painter>> = {
  table: outlined(({ depth, width }) => Math.min(depth, width) * 0.35),
  'round-table': outlined(({ width }) => width / 2),
  chair: outlined(() => 14),
  sofa: tinted(0.18, () => 28),
  cabinet: faint,
  kitchenette: faint,
  sanitary: outlined(() => 16),
  steps,
  'lift-car': liftCar,
  plant,
  screen: solid,
  whiteboard: solid,
};

/** Below this many CSS pixels a piece is a speck and left out. */
const LEAST = 3.5;

export function paintFurniture(brush: Brush, piece: PlanFurniture): void {
  if (Math.max(piece.width, piece.depth) * brush.scale < LEAST) return;
  paintAt(brush.pen, piece.at, piece.rotation, () => {
    PAINTERS[piece.kind](brush, piece);
  });
}
