import fc from 'fast-check';
import { planPoint } from '@etage/floorplan';
import { NO_INSETS, type Frame } from './frame';
import { screenDistance, screenPoint } from './screen-point';
import {
  centreOn,
  clamp,
  fit,
  middleOf,
  panBy,
  reveal,
  start,
  toPlan,
  toScreen,
  visibleBox,
  zoomAbout,
} from './viewport';

const frame: Frame = {
  size: { width: 800, height: 600 },
  insets: { ...NO_INSETS, top: 60 },
  content: { minX: 0, minY: 0, maxX: 4500, maxY: 3500 },
};

const coordinate = fc.double({ min: -10_000, max: 10_000, noNaN: true });
const pixel = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const viewports = fc.record({
  scale: fc.double({ min: 0.02, max: 1.6, noNaN: true }),
  origin: fc.tuple(pixel, pixel).map(([x, y]) => screenPoint(x, y)),
});
const screenPoints = fc.tuple(pixel, pixel).map(([x, y]) => screenPoint(x, y));

describe('the viewport', () => {
  it('brings every plan point back from the screen', () => {
    fc.assert(
      fc.property(viewports, coordinate, coordinate, (viewport, x, y) => {
        const back = toPlan(viewport, toScreen(viewport, planPoint(x, y)));
        expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('brings every screen point back from the plan', () => {
    fc.assert(
      fc.property(viewports, screenPoints, (viewport, point) => {
        expect(screenDistance(toScreen(viewport, toPlan(viewport, point)), point)).toBeLessThan(
          1e-6,
        );
      }),
    );
  });

  it('fits the whole plan between the insets', () => {
    const viewport = fit(frame);
    const upperLeft = toScreen(viewport, planPoint(0, 0));
    const lowerRight = toScreen(viewport, planPoint(4500, 3500));
    expect(upperLeft.x).toBeGreaterThanOrEqual(0);
    expect(upperLeft.y).toBeGreaterThanOrEqual(60);
    expect(lowerRight.x).toBeLessThanOrEqual(800);
    expect(lowerRight.y).toBeLessThanOrEqual(600);
  });

  it('begins with the whole plan on a wide screen', () => {
    expect(start({ ...frame, interest: planPoint(100, 100) })).toEqual(fit(frame));
  });

  it('begins with the whole plan in the low window of a laptop', () => {
    const laptop = { ...frame, size: { width: 660, height: 480 }, interest: planPoint(100, 100) };
    expect(start(laptop)).toEqual(fit(laptop));
  });

  it('begins close to what is of interest on a phone', () => {
    const phone = { ...frame, size: { width: 390, height: 560 }, interest: planPoint(2000, 1500) };
    const viewport = start(phone);
    expect(viewport.scale).toBeCloseTo(0.38);
    expect(screenDistance(toScreen(viewport, planPoint(2000, 1500)), middleOf(phone))).toBeLessThan(
      1e-6,
    );
  });

  it('leaves nothing empty on a phone when what is of interest lies at the edge of the plan', () => {
    const size = { width: 390, height: 560 };
    const inCorner = { ...frame, size, interest: planPoint(100, 3400) };
    const { scale, origin } = start(inCorner);
    expect(scale).toBeCloseTo(0.38);
    expect(origin.x).toBeCloseTo(16);
    expect(origin.y + 3500 * scale).toBeCloseTo(560 - 16);
    const flat = { ...inCorner, content: { ...frame.content, maxY: 1000 } };
    const { y } = toScreen(start(flat), planPoint(0, 500));
    expect(y).toBeCloseTo(middleOf(flat).y);
  });

  it('keeps what lies under the pointer under it while zooming in', () => {
    const before = fit(frame);
    const at = screenPoint(420, 310);
    const after = zoomAbout(before, at, 1.7, frame);
    expect(after.scale).toBeCloseTo(before.scale * 1.7);
    expect(screenDistance(toScreen(after, toPlan(before, at)), at)).toBeLessThan(1e-6);
  });

  it('never lets the plan out of the middle, whatever is done to it', () => {
    fc.assert(
      fc.property(viewports, pixel, pixel, (viewport, dx, dy) => {
        const { x, y } = toPlan(panBy(viewport, dx, dy, frame), middleOf(frame));
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(4500 + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-1e-6);
        expect(y).toBeLessThanOrEqual(3500 + 1e-6);
      }),
    );
  });

  it('clamps to the same viewport a second time', () => {
    fc.assert(
      fc.property(viewports, (viewport) => {
        const once = clamp(viewport, frame);
        const twice = clamp(once, frame);
        expect(twice.scale).toBeCloseTo(once.scale, 9);
        expect(screenDistance(twice.origin, once.origin)).toBeLessThan(1e-6);
      }),
    );
  });

  it('stays where it is when the point to be revealed is in sight already', () => {
    const viewport = fit(frame);
    expect(reveal(viewport, planPoint(2250, 1750), frame)).toBe(viewport);
  });

  it('moves just enough to show a point that lies outside', () => {
    const close = centreOn({ ...fit(frame), scale: 1 }, planPoint(500, 500), frame);
    const { x, y } = toScreen(reveal(close, planPoint(3000, 500), frame), planPoint(3000, 500));
    expect(x).toBeCloseTo(800 - 72);
    expect(y).toBeCloseTo(toScreen(close, planPoint(0, 500)).y);
  });

  it('says which part of the plan is in sight', () => {
    const box = visibleBox({ scale: 0.5, origin: screenPoint(-100, 50) }, frame.size);
    expect(box).toEqual({ minX: 200, minY: -100, maxX: 1800, maxY: 1100 });
  });
});
