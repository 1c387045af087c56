/** Pixels in a line or a page of wheel movement, as browsers that count so mean them. */
const UNITS: Readonly<Record<number, number>> = { 0: 1, 1: 16, 2: 400 };

/** One turn of a wheel sends about 100; a pinch on a touchpad, which arrives as Ctrl and wheel, about 5. */
const PER_PIXEL = { wheel: 0.0016, pinch: 0.01 };

/** The factor a turn of the wheel zooms by; turning away from oneself comes closer. */
export function wheelZoom(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * (UNITS[event.deltaMode] ?? 1);
  const perPixel = event.ctrlKey ? PER_PIXEL.pinch : PER_PIXEL.wheel;
  return Math.exp(-Math.min(Math.max(pixels, -300), 300) * perPixel);
}
