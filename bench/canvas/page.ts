import type { Contestant } from './contestant';
import { FloorByEtage } from './floor-by-etage';
import { FloorByHand } from './floor-by-hand';
import { MARKS } from './large-floor';

/** How many desks are redrawn, and how many frames a pan takes. */
interface Effort {
  readonly changes: number;
  readonly frames: number;
}

const PAN_PIXELS = 12;
/** A changed place fades for so long. */
const FADED_MS = 750;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Both contestants draw in a frame; milliseconds until the next one begins, when the browser is through with it. */
async function untilSeen(draw: () => Promise<void>): Promise<number> {
  const begunAt = performance.now();
  await draw();
  await frame();
  return performance.now() - begunAt;
}

const pointer = (type: string, x: number, y: number): PointerEvent =>
  new PointerEvent(type, {
    ...{ bubbles: true, cancelable: true, pointerId: 1, pointerType: 'mouse', isPrimary: true },
    ...{ clientX: x, clientY: y, buttons: 1 },
  });

/** Drags to and fro, one move a frame. */
async function pan(contestant: Contestant, frames: number) {
  const surface = contestant.surface();
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  const picturesBefore = contestant.pictures();
  const stamps = [await frame()];
  let { x } = middle;
  surface.dispatchEvent(pointer('pointerdown', x, middle.y));
  for (let moved = 0; moved < frames; moved += 1) {
    x += Math.floor(moved / 25) % 2 === 0 ? PAN_PIXELS : -PAN_PIXELS;
    surface.dispatchEvent(pointer('pointermove', x, middle.y));
    stamps.push(await frame());
  }
  surface.dispatchEvent(pointer('pointerup', x, middle.y));
  const seconds = ((stamps.at(-1) ?? 0) - (stamps[0] ?? 0)) / 1000;
  const tookMs = stamps.slice(1).map((stamp, n) => stamp - (stamps[n] ?? 0));
  tookMs.sort((a, b) => a - b);
  return {
    median: tookMs[Math.floor(tookMs.length / 2)],
    p95: tookMs[Math.floor(tookMs.length * 0.95)],
    pictures: (contestant.pictures() - picturesBefore) / seconds,
  };
}

async function redraws(contestant: Contestant, changes: number): Promise<number[]> {
  const times: number[] = [];
  for (let made = 0; made < changes; made += 1) {
    await pause(FADED_MS + Math.random() * 16); // anywhere within a frame
    const index = (made * 997) % MARKS.length;
    const mark = MARKS[index];
    if (!mark) continue;
    const state = mark.state === 'free' ? 'taken' : 'free';
    times.push(await untilSeen(() => contestant.change(index, { ...mark, state })));
  }
  return times.sort((a, b) => a - b);
}

function zoomIn(contestant: Contestant): void {
  const at = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
  for (let turned = 0; turned < 12; turned += 1) {
    contestant
      .surface()
      .dispatchEvent(
        new WheelEvent('wheel', { ...at, deltaY: -100, bubbles: true, cancelable: true }),
      );
  }
}

async function measure(name: 'etage' | 'by-hand', { changes, frames }: Effort) {
  // Only pointers of a real device can be captured.
  Element.prototype.setPointerCapture = () => undefined;
  const contestant = name === 'etage' ? new FloorByEtage() : new FloorByHand();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no root');
  const firstDraw = await untilSeen(() => contestant.show(root, MARKS));
  await pause(1_000);
  const far = await pan(contestant, frames);
  await pause(500);
  const redraw = await redraws(contestant, changes);
  zoomIn(contestant);
  await pause(500);
  const near = await pan(contestant, frames);
  return { firstDraw, far, near, redraw: redraw[Math.floor(redraw.length / 2)] };
}

declare global {
  interface Window {
    measure: typeof measure;
  }
}
window.measure = measure;
