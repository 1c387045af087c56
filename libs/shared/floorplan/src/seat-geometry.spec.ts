import { planPoint, type ElementId, type PlanRoom, type PlanWindow } from './plan';
import { seatGeometry } from './seat-geometry';

const room = (use: PlanRoom['use'], x: number): PlanRoom => ({
  id: use as string as ElementId,
  number: use,
  name: use,
  use,
  polygon: [
    planPoint(x - 100, -100),
    planPoint(x + 100, -100),
    planPoint(x + 100, 100),
    planPoint(x - 100, 100),
  ],
});
const window: PlanWindow = {
  id: 'window' as ElementId,
  a: planPoint(0, 500),
  b: planPoint(400, 500),
  wallThickness: 30,
};

describe('how a desk lies on its floor', () => {
  it.each([
    ['before it', 200, 300, true],
    ['beside its end, within reach', 500, 400, true],
    ['behind the first row', 200, 250, false],
    ['along the wall, far from its end', 700, 480, false],
  ])('is told of a window %s', (_, x, y, atWindow) => {
    const lies = seatGeometry({ rooms: [], windows: [window] });
    expect(lies(planPoint(x, y)).atWindow).toBe(atWindow);
  });

  it('counts metres to the nearest stairs or lift, and to the lift alone', () => {
    const rooms = [room('stairs', 1_000), room('lift', 3_000), room('office', 0)];
    const lies = seatGeometry({ rooms, windows: [] });
    expect(lies(planPoint(0, 0))).toEqual({
      atWindow: false,
      metresFromEntry: 10,
      metresFromLift: 30,
    });
  });

  it('knows no way where the plan shows neither', () => {
    const lies = seatGeometry({ rooms: [], windows: [] });
    expect(lies(planPoint(0, 0))).toMatchObject({ metresFromEntry: null, metresFromLift: null });
  });
});
