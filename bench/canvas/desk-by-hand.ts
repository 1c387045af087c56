import type { PlaceMark } from '@etage/canvas';
import type { PlaceState } from '@etage/domain';
import type { PlanDesk } from '@etage/floorplan';

const COLOURS: Partial<Record<PlaceState, { fill: string; stroke: string }>> = {
  free: { fill: '#e2f4e8', stroke: '#1d7a46' },
  taken: { fill: '#b9c0cc', stroke: '#5b6472' },
  mine: { fill: '#1d4fd7', stroke: '#ffffff' },
  reserved: { fill: '#eef2fb', stroke: '#3c5aa0' },
};

/** Below so many pixels of depth nobody could read what is written on the desk. */
const CODE_FROM = 30;

/** Chair, table top, a sign and the number; the pen stands in centimetres. */
export function paintDeskByHand(
  pen: CanvasRenderingContext2D,
  desk: PlanDesk,
  mark: PlaceMark,
  scale: number,
): void {
  const { fill, stroke } = COLOURS[mark.state] ?? { fill: '#ffffff', stroke: '#000000' };
  const { x, y } = desk.at;
  pen.lineWidth = Math.max(4, 1 / scale);
  pen.strokeStyle = stroke;
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  pen.roundRect(x - 26, y + desk.depth / 2 + 6, 52, 28, 13);
  pen.fill();
  pen.stroke();
  pen.fillStyle = fill;
  pen.beginPath();
  pen.roundRect(x - desk.width / 2, y - desk.depth / 2, desk.width, desk.depth, 9);
  pen.fill();
  pen.stroke();
  const hasCode = desk.depth * scale >= CODE_FROM;
  pen.beginPath();
  pen.arc(x, hasCode ? y - 7 / scale : y, Math.max(3 / scale, 14), 0, Math.PI * 2);
  pen.stroke();
  if (!hasCode) return;
  pen.fillStyle = stroke;
  pen.font = `${10 / scale}px sans-serif`;
  pen.textAlign = 'center';
  pen.fillText(mark.code, x, y + 14 / scale);
}
