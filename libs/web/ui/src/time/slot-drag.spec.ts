import fc from 'fast-check';
import { draggedSlot, keyStep, type DragLimits, type Grip } from './slot-drag';

const limits: DragLimits = {
  hours: { startsAt: 360, endsAt: 1200 },
  gridMinutes: 15,
  minimumMinutes: 30,
};
const day = { startsAt: 480, endsAt: 960 };

describe('dragging the slot on the day ribbon', () => {
  it('moves one end and leaves the other', () => {
    expect(draggedSlot(day, 'start', 480, 611, limits)).toEqual({ startsAt: 615, endsAt: 960 });
    expect(draggedSlot(day, 'end', 960, 868, limits)).toEqual({ startsAt: 480, endsAt: 870 });
  });

  it('moves the whole window without changing its length, up to the end of the day', () => {
    expect(draggedSlot(day, 'window', 600, 660, limits)).toEqual({ startsAt: 540, endsAt: 1020 });
    expect(draggedSlot(day, 'window', 600, 1200, limits)).toEqual({ startsAt: 720, endsAt: 1200 });
  });

  it('draws a new slot in either direction', () => {
    expect(draggedSlot(day, 'new', 700, 760, limits)).toEqual({ startsAt: 705, endsAt: 765 });
    expect(draggedSlot(day, 'new', 760, 700, limits)).toEqual({ startsAt: 705, endsAt: 765 });
  });

  it('is always on the grid, within the hours and long enough', () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    const grips = fc.constantFrom<Grip>('start', 'end', 'window', 'new');
    fc.assert(
      fc.property(grips, minute, minute, (grip, from, to) => {
        const { startsAt, endsAt } = draggedSlot(day, grip, from, to, limits);
        expect(startsAt % 15).toBe(0);
        expect(endsAt % 15).toBe(0);
        expect(startsAt).toBeGreaterThanOrEqual(360);
        expect(endsAt).toBeLessThanOrEqual(1200);
        expect(endsAt - startsAt).toBeGreaterThanOrEqual(30);
      }),
    );
  });
});

describe('the keys of a grip', () => {
  it('move by the grid, and by an hour with Shift', () => {
    expect(keyStep('ArrowRight', false, 15)).toBe(15);
    expect(keyStep('ArrowLeft', true, 15)).toBe(-60);
    expect(keyStep('Tab', false, 15)).toBeUndefined();
  });
});
