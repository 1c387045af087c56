// Runs inside the page, so every function carries all it needs.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface InkBox extends Spot {
  readonly width: number;
  readonly height: number;
}

/** What is painted at all, as an upright box in CSS pixels. */
export function inkBox(canvas: HTMLCanvasElement): InkBox {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const [xs, ys] = [new Set<number>(), new Set<number>()];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (data[pixel * 4 + 3]! < 128) continue;
    xs.add(pixel % width);
    ys.add(Math.floor(pixel / width));
  }
  const ratio = width / canvas.getBoundingClientRect().width;
  const [x, y] = [Math.min(...xs) / ratio, Math.min(...ys) / ratio];
  return {
    x,
    y,
    width: (Math.max(...xs) + 1) / ratio - x,
    height: (Math.max(...ys) + 1) / ratio - y,
  };
}

/** The colour that most of the pixels around a spot have, all layers over each other: `12 34 56`. */
export function colourAt(stage: Element, { x, y }: Spot): string {
  const SIDE = 3;
  const sheet = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  const pen = sheet.getContext('2d', { willReadFrequently: true })!;
  for (const layer of stage.querySelectorAll('canvas')) {
    const ratio = layer.width / layer.getBoundingClientRect().width;
    const left = Math.round(x * ratio - SIDE / 2);
    const top = Math.round(y * ratio - SIDE / 2);
    pen.drawImage(layer, left, top, SIDE, SIDE, 0, 0, SIDE, SIDE);
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
