import { planPoint } from '@etage/floorplan';
import { NO_INSETS, type Frame } from '../viewport/frame';
import { screenDistance, screenPoint } from '../viewport/screen-point';
import { fit, toPlan, toScreen } from '../viewport/viewport';
import {
  interact,
  interactionIn,
  isDragging,
  isTap,
  type Interaction,
  type InteractionEvent,
} from './interaction.reducer';

const frame: Frame = {
  size: { width: 800, height: 600 },
  insets: NO_INSETS,
  content: { minX: 0, minY: 0, maxX: 4500, maxY: 3500 },
};

const after = (...events: InteractionEvent[]): Interaction =>
  events.reduce(interact, interactionIn(frame));

const down = (id: number, x: number, y: number): InteractionEvent => ({
  type: 'pointer-down',
  id,
  at: screenPoint(x, y),
});
const moved = (id: number, x: number, y: number): InteractionEvent => ({
  type: 'pointer-moved',
  id,
  at: screenPoint(x, y),
});

describe('interaction with the plan', () => {
  it('pans by what the mouse is dragged', () => {
    const state = after(down(1, 400, 300), moved(1, 450, 280));
    const start = fit(frame);
    expect(state.viewport.origin.x - start.origin.x).toBeCloseTo(50);
    expect(state.viewport.origin.y - start.origin.y).toBeCloseTo(-20);
    expect(isDragging(state)).toBe(true);
    expect(isTap(state)).toBe(false);
  });

  it('takes a press that trembles a little for a tap and leaves the plan alone', () => {
    const state = after(down(1, 400, 300), moved(1, 403, 301));
    expect(isTap(state)).toBe(true);
    expect(state.viewport).toEqual(fit(frame));
  });

  it('takes a drag that comes back to where it began for a drag', () => {
    const state = after(down(1, 400, 300), moved(1, 460, 300), moved(1, 400, 300));
    expect(isTap(state)).toBe(false);
  });

  it('zooms by the distance of two fingers, and what lay between them stays there', () => {
    const before = after(down(1, 300, 300), down(2, 500, 300));
    const point = toPlan(before.viewport, screenPoint(400, 300));
    const state = [moved(1, 250, 320), moved(2, 550, 320)].reduce(interact, before);
    expect(state.viewport.scale / before.viewport.scale).toBeCloseTo(1.5, 1);
    expect(screenDistance(toScreen(state.viewport, point), screenPoint(400, 320))).toBeLessThan(1);
  });

  it('never takes a pinch for a tap', () => {
    expect(isTap(after(down(1, 300, 300), down(2, 500, 300)))).toBe(false);
  });

  it('ignores a pointer that moves without being down', () => {
    const state = interactionIn(frame);
    expect(interact(state, moved(7, 10, 10))).toBe(state);
  });

  it('zooms about the pointer with the wheel', () => {
    const at = screenPoint(420, 290);
    const start = interactionIn(frame);
    const state = interact(start, { type: 'zoomed', factor: 2, at });
    const point = toPlan(start.viewport, at);
    expect(screenDistance(toScreen(state.viewport, point), at)).toBeLessThan(1e-6);
  });

  it('fits the plan again when the frame changes, as long as nobody has moved it', () => {
    const wider = { ...frame, size: { width: 1_200, height: 700 } };
    expect(after({ type: 'framed', frame: wider }).viewport).toEqual(fit(wider));
    const zoomed = after({ type: 'zoomed', factor: 2 }, { type: 'framed', frame: wider });
    expect(zoomed.viewport.scale).toBeCloseTo(fit(frame).scale * 2);
  });

  it('shows another plan as a whole, whatever was done to the one before', () => {
    const other = { ...frame, content: { minX: 0, minY: 0, maxX: 900, maxY: 900 } };
    const state = after({ type: 'zoomed', factor: 3 }, { type: 'framed', frame: other });
    expect(state.viewport).toEqual(fit(other));
  });

  it('goes back to the whole plan on request', () => {
    const state = after({ type: 'zoomed', factor: 3 }, { type: 'fitted' });
    expect(state.viewport).toEqual(fit(frame));
    expect(state.moved).toBe(false);
  });

  it('brings a point on the screen when it is revealed', () => {
    const state = after(
      { type: 'zoomed', factor: 6 },
      { type: 'revealed', point: planPoint(4400, 3400) },
    );
    const { x, y } = toScreen(state.viewport, planPoint(4400, 3400));
    expect(x).toBeLessThanOrEqual(800);
    expect(y).toBeLessThanOrEqual(600);
  });
});
