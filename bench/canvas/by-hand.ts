import type { PlaceMark } from '@etage/canvas';
import type { PlaceState } from '@etage/domain';
import type { PlanDesk } from '@etage/floorplan';
import type { Contestant } from './contestant';
import { LARGE_FLOOR } from './large-floor';

const COLOURS: Partial<Record<PlaceState, { fill: string; stroke: string }>> = {
  free: { fill: '#e2f4e8', stroke: '#1d7a46' },
  taken: { fill: '#b9c0cc', stroke: '#5b6472' },
  mine: { fill: '#1d4fd7', stroke: '#ffffff' },
  reserved: { fill: '#eef2fb', stroke: '#3c5aa0' },
};

function paintDesk(pen: CanvasRenderingContext2D, desk: PlanDesk, mark: PlaceMark, scale: number) {
  const { fill, stroke } = COLOURS[mark.state] ?? { fill: '#ffffff', stroke: '#000000' };
  const { x, y } = desk.at;
  pen.lineWidth = Math.max(3, 1 / scale);
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
  pen.beginPath();
  pen.arc(x, y, Math.max(3 / scale, 14), 0, Math.PI * 2);
  pen.stroke();
  if (desk.depth * scale < 30) return;
  pen.fillStyle = stroke;
  pen.font = `${10 / scale}px sans-serif`;
  pen.textAlign = 'center';
  pen.fillText(mark.code, x, y + 14 / scale);
}

/** What one writes by hand in an afternoon: one canvas, and every frame all that is in sight is painted again. */
export function byHand(): Contestant {
  const canvas = document.createElement('canvas');
  let marks: readonly PlaceMark[] = [];
  let painted = 0;
  let scale = 1;
  let origin = { x: 0, y: 0 };
  let held: { x: number; y: number } | undefined;
  let isAsked = false;
  let waiting: (() => void)[] = [];

  function paint(pen: CanvasRenderingContext2D): void {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(scale, 0, 0, scale, origin.x, origin.y);
    for (const { polygon } of LARGE_FLOOR.rooms) {
      const [from, , till] = polygon;
      if (from && till) pen.strokeRect(from.x, from.y, till.x - from.x, till.y - from.y);
    }
    LARGE_FLOOR.desks.forEach((desk, index) => {
      const x = desk.at.x * scale + origin.x;
      const y = desk.at.y * scale + origin.y;
      const mark = marks[index];
      const reach = desk.width * scale;
      const isInSight =
        x > -reach && y > -reach && x < canvas.width + reach && y < canvas.height + reach;
      if (mark && isInSight) paintDesk(pen, desk, mark, scale);
    });
    painted += 1;
  }

  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const pen = canvas.getContext('2d');
      if (pen) paint(pen);
      for (const done of waiting.splice(0)) done();
    });
  }

  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      waiting = [...waiting, resolve];
      ask();
    });

  function listen(): void {
    canvas.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (held = { x, y }));
    canvas.addEventListener('pointerup', () => (held = undefined));
    canvas.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
      if (!held) return;
      origin = { x: origin.x + x - held.x, y: origin.y + y - held.y };
      held = { x, y };
      ask();
    });
    canvas.addEventListener('wheel', ({ deltaY, clientX: x, clientY: y }) => {
      const factor = Math.min(Math.exp(-deltaY / 400) * scale, 1.6) / scale;
      origin = { x: x - (x - origin.x) * factor, y: y - (y - origin.y) * factor };
      scale *= factor;
      ask();
    });
  }

  function fit(): void {
    const [from, , till] = LARGE_FLOOR.outline;
    if (!from || !till) return;
    const { width, height } = canvas;
    scale = Math.min((width - 40) / (till.x - from.x), (height - 40) / (till.y - from.y));
    origin = { x: 20 - from.x * scale, y: 20 - from.y * scale };
  }

  return {
    show: async (root, shown) => {
      marks = shown;
      canvas.width = root.clientWidth;
      canvas.height = root.clientHeight;
      root.append(canvas);
      fit();
      listen();
      await drawn();
    },
    change: async (index, mark) => {
      marks = marks.with(index, mark);
      await drawn();
    },
    surface: () => canvas,
    pictures: () => painted,
  };
}
