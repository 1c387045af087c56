// Runs inside the page, so every function carries all it needs.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface InkBox extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What is painted at all, as an upright box in pixels of the canvas. */
export function inkBox(canvas: HTMLCanvasElement): InkBox {
  const { width, height } = canvas;
  const pen = canvas.getContext('2d');
  const { data } = pen!.getImageData(0, 0, width, height);
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3]! < 128) continue;
    xs.add(pixel % width);
    ys.add(Math.floor(pixel / width));
  }
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) + 1 - x, height: Math.max(...ys) + 1 - y };
}

/**
 * The colour that most of the pixels around a spot have, all layers over each other: `12 34 56`. A desk's sign and the
 * initials on it are less than its surface.
 */
export function colourAt(stage: Element, { x, y }: Spot): string {
  const SIDE = 9;
  const sheet = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const pen = sheet.getContext('2d', { willReadFrequently: true })!;
  for (const layer of stage.querySelectorAll('canvas')) {
    const ratio = layer.width / layer.getBoundingClientRect().width;
    const from = [(x - SIDE / 2) * ratio, (y - SIDE / 2) * ratio] as const;
    pen.drawImage(layer, ...from, SIDE * ratio, SIDE * ratio, 0, 0, SIDE, SIDE);
  }
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  const counts = new Map<string, number>();
  for (let pixel = 0; pixel < SIDE * SIDE; pixel += 1) {
    const colour = data.slice(pixel * 4, pixel * 4 + 3).join(' ');
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}
