import type { PlaceView } from '@etage/contract';
import type { UnitId } from '@etage/domain';
import { booked, floorDay, floorView, MONDAY, session } from './floor.fixture';
import { dayParts } from './day-parts';

function day(
  code: string,
  bookings: Parameters<typeof floorDay>[0] = {},
  more: Partial<PlaceView> = {},
  now = new Date('2026-11-22T12:00:00Z'),
) {
  const { places } = floorView({ [code]: more });
  const place = places.find((one) => one.code === code)!;
  const known = { places, floorDay: floorDay(bookings), session: session(), now };
  return dayParts(place, MONDAY, known).map(({ slot, state }) => [
    slot.startsAt.getUTCHours(),
    slot.endsAt.getUTCHours(),
    state,
  ]);
}

describe('the day at one place', () => {
  it('is told without a gap from opening to closing', () => {
    expect(day('203-1', { '203-1': [booked(7, 9), booked(12, 14)] })).toEqual([
      [7, 8, 'taken'],
      [8, 11, 'free'],
      [11, 13, 'taken'],
      [13, 15, 'free'],
    ]);
  });

  it('is free only from now on', () => {
    const tenO = new Date('2026-11-23T10:00:00Z');
    expect(day('203-1', { '203-1': [booked(13, 14)] }, {}, tenO)).toEqual([
      [7, 10, 'free'],
      [10, 12, 'free'],
      [12, 13, 'taken'],
      [13, 15, 'free'],
    ]);
  });

  it('knows what is held through the room of a desk and the desks of a room', () => {
    expect(day('203-1', { '203': [booked(8, 12)] })).toEqual([
      [7, 11, 'taken'],
      [11, 15, 'free'],
    ]);
    expect(day('203', { '203-1': [booked(8, 12)], '203-2': [booked(10, 13)] })).toEqual([
      [7, 12, 'taken'],
      [12, 15, 'free'],
    ]);
  });

  it('tells a request from a booking', () => {
    const asked = booked(8, 10, { mine: true, status: 'requested' });
    expect(day('205', { '205': [asked] })[0]).toEqual([7, 9, 'requested']);
  });

  it('is closed only as long as the closure lasts', () => {
    const closure = { reason: 'defect', note: null } as const;
    const noon = { ...closure, startsAt: '2026-11-20T00:00:00Z', endsAt: '2026-11-23T11:00:00Z' };
    expect(day('203-1', {}, { closures: [noon] })).toEqual([
      [7, 11, 'closed'],
      [11, 15, 'free'],
    ]);
    expect(day('203-1', {}, { closures: [{ ...noon, endsAt: null }] })).toEqual([
      [7, 15, 'closed'],
    ]);
  });

  it('is never free at a place that is kept for others', () => {
    expect(day('203-1', {}, { assigned: 'to-somebody' })).toEqual([[7, 15, 'reserved']]);
    const reservedFor = { unitId: 'other' as UnitId, name: 'Team Altstadt' };
    expect(day('203-1', {}, { reservedFor })).toEqual([[7, 15, 'reserved']]);
  });
});
