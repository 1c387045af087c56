import type { FloorChanged } from '@etage/contract';
import type { BookingId, PlaceId } from '@etage/domain';
import { changeTo, DESK_1, DESK_2, floorDay, onPlan, push } from '../testing/floor-days';
import type { FloorDay } from './floor-day';
import { patchFloor } from './floor.live';

const patched = (view: FloorDay, change: FloorChanged, mine?: ReadonlySet<BookingId>): FloorDay => {
  const result = patchFloor(view, change, mine);
  if (result === 'refetch') throw new Error('a patch was possible');
  return result.view;
};

const anna = { personId: 'anna', displayName: 'Anna', initials: 'A', teammate: true } as never;

describe('patchFloor', () => {
  it('adds a booking at its place and leaves every other place the same object', () => {
    const view = floorDay(4, { 'desk-2': [onPlan('b', 8, 9)] });
    const next = patched(view, push(5, [changeTo(DESK_1, onPlan('a', 7, 15))]));
    expect(next.revision).toBe(5);
    expect(next.bookings[DESK_1]).toEqual([onPlan('a', 7, 15)]);
    expect(next.bookings[DESK_2]).toBe(view.bookings[DESK_2]);
  });

  it('keeps the bookings of a place in the order of time', () => {
    const view = floorDay(4, { 'desk-1': [onPlan('late', 13, 15)] });
    const next = patched(view, push(5, [changeTo(DESK_1, onPlan('early', 7, 12))]));
    expect(next.bookings[DESK_1]?.map(({ bookingId }) => bookingId)).toEqual(['early', 'late']);
  });

  it.each(['cancelled', 'declined', 'released'] as const)(
    'takes out a booking that is %s',
    (status) => {
      const view = floorDay(4, { 'desk-1': [onPlan('a', 7, 15)] });
      const next = patched(view, push(5, [changeTo(DESK_1, onPlan('a', 7, 15, { status }))]));
      expect(next.bookings[DESK_1]).toEqual([]);
    },
  );

  it('moves a booking to another place, together with what is known of its person', () => {
    const view = floorDay(4, { 'desk-1': [onPlan('a', 7, 15, { person: anna })] });
    const next = patched(view, push(5, [changeTo(DESK_2, onPlan('a', 8, 16))]));
    expect(next.bookings[DESK_1]).toEqual([]);
    expect(next.bookings[DESK_2]).toEqual([onPlan('a', 8, 16, { person: anna })]);
  });

  it('takes out a booking that moved to another day or another floor', () => {
    const view = floorDay(4, { 'desk-1': [onPlan('a', 7, 15)], 'desk-2': [onPlan('b', 7, 15)] });
    const elsewhere = 'desk-on-another-floor' as PlaceId;
    const next = patched(
      view,
      push(5, [changeTo(DESK_1, onPlan('a', 31, 39)), changeTo(elsewhere, onPlan('b', 7, 15))]),
    );
    expect(next.bookings).toEqual({ [DESK_1]: [], [DESK_2]: [] });
  });

  it('keeps my booking mine, and knows my own by its id when it is new on the floor', () => {
    const view = floorDay(4, { 'desk-1': [onPlan('a', 7, 15, { mine: true })] });
    const change = push(5, [
      changeTo(DESK_1, onPlan('a', 7, 12)),
      changeTo(DESK_2, onPlan('b', 13, 15)),
    ]);
    const next = patched(view, change, new Set(['b' as BookingId]));
    expect(next.bookings[DESK_1]?.[0]?.mine).toBe(true);
    expect(next.bookings[DESK_2]?.[0]?.mine).toBe(true);
  });

  it('ignores what is older than what is known', () => {
    const view = floorDay(7, { 'desk-1': [onPlan('a', 7, 15)] });
    const late = push(6, [changeTo(DESK_1, onPlan('a', 7, 15, { status: 'cancelled' }))]);
    expect(patched(view, late)).toBe(view);
  });

  it('ignores the same push a second time', () => {
    const change = push(5, [changeTo(DESK_1, onPlan('a', 7, 15))]);
    const once = patched(floorDay(4), change);
    expect(patched(once, change)).toBe(once);
  });

  it('applies several gathered changes of which it knew the first', () => {
    const gathered = push(8, [changeTo(DESK_1, onPlan('a', 7, 15))], 4);
    expect(patched(floorDay(6), gathered).revision).toBe(8);
  });

  it('asks for everything again when a change in between was missed', () => {
    expect(patchFloor(floorDay(4), push(6, [changeTo(DESK_1, onPlan('a', 7, 15))]))).toBe(
      'refetch',
    );
  });

  it('touches nothing but the revision when everything is so already', () => {
    const view = floorDay(4, { 'desk-1': [onPlan('a', 7, 15)] });
    const next = patched(view, push(5, [changeTo(DESK_1, onPlan('a', 7, 15))]));
    expect(next.bookings).toBe(view.bookings);
    expect(next.revision).toBe(5);
  });
});
