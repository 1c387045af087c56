import type { FloorFilter } from '@etage/client';
import type { BookingId, EquipmentId, UnitId } from '@etage/domain';
import { booked, floorDay, floorView, MONDAY, session, teammate } from './floor.fixture';
import { floorPlaces, type FloorNow } from './floor-places';

const seen = (more: Partial<FloorNow> = {}) =>
  floorPlaces({
    floor: floorView(),
    floorDay: floorDay(),
    slot: MONDAY,
    session: session(),
    filters: [],
    offDay: false,
    ...more,
  });

const one = (code: string, more: Partial<FloorNow> = {}) =>
  seen(more).find(({ place }) => place.code === code);

describe('the places of a floor', () => {
  it('are its desks and the rooms that are booked as a whole, not the offices around desks', () => {
    expect(seen().map(({ place }) => place.code)).toEqual(['203-1', '203-2', '203-3', '205']);
  });

  it('know the room they stand in and where they lie on the plan', () => {
    expect(one('203-2')?.room?.area).toBe(31.4);
    expect(one('203-2')?.at).toEqual({ x: 300, y: 100 });
  });

  it('say who sits there and what is mine', () => {
    const day = floorDay({
      '203-1': [booked(8, 16, { person: teammate })],
      '203-2': [booked(8, 16, { mine: true })],
    });
    expect(one('203-1', { floorDay: day })).toMatchObject({
      state: 'taken',
      person: { initials: 'AK' },
      mine: undefined,
    });
    expect(one('203-2', { floorDay: day })).toMatchObject({ state: 'mine', saving: false });
  });

  it('say what is left of the slot where a place is free in part', () => {
    const desk = one('203-1', { floorDay: floorDay({ '203-1': [booked(8, 10), booked(15, 16)] }) });
    expect(desk?.state).toBe('partly-free');
    expect(desk?.freePart?.startsAt.toISOString()).toBe('2026-11-23T09:00:00.000Z');
    expect(desk?.freePart?.endsAt.toISOString()).toBe('2026-11-23T14:00:00.000Z');
  });

  it('do not mind bookings outside of the slot', () => {
    expect(one('203-1', { floorDay: floorDay({ '203-1': [booked(16, 18)] }) })?.state).toBe('free');
  });

  it('are free for nobody on a day without bookings, but what was booked stays as it was', () => {
    const day = floorDay({ '203-1': [booked(8, 16, { mine: true })] });
    expect(one('203-1', { offDay: true, floorDay: day })).toMatchObject({
      state: 'mine',
      offDay: false,
    });
    expect(one('203-2', { offDay: true, floorDay: day })).toMatchObject({
      state: 'taken',
      offDay: true,
    });
  });

  it('know that a booking is on its way', () => {
    const saving = booked(8, 16, { mine: true, bookingId: 'saving-1' as BookingId });
    expect(one('203-1', { floorDay: floorDay({ '203-1': [saving] }) })?.saving).toBe(true);
  });

  it('are reserved for a unit that is not mine', () => {
    const reservedFor = { unitId: 'other' as UnitId, name: 'Team Altstadt' };
    expect(one('203-1', { floor: floorView({ '203-1': { reservedFor } }) })?.state).toBe(
      'reserved',
    );
  });
});

describe('the filters', () => {
  const dock = {
    equipmentId: 'dock' as EquipmentId,
    kind: 'dock',
    name: 'Dock',
    connector: 'usb-c',
    watts: 90,
    inches: null,
    screens: 2,
  } as const;
  const fitting = (filter: FloorFilter, more: Parameters<typeof floorView>[0] = {}) =>
    seen({ filters: [filter], floor: floorView(more) })
      .filter(({ misses }) => misses.length === 0)
      .map(({ place }) => place.code);

  it('find docks that fit my notebook', () => {
    const weak = { ...dock, watts: 45 };
    expect(
      fitting('dock', { '203-1': { equipment: [dock] }, '203-2': { equipment: [weak] } }),
    ).toEqual(['203-1']);
  });

  it('find desks that can be raised, and no rooms', () => {
    expect(fitting('height-adjustable', { '203-3': { heightAdjustable: true } })).toEqual([
      '203-3',
    ]);
  });

  it('ask every place whether it is accessible', () => {
    expect(fitting('accessible', { '203-2': { accessible: true } })).toEqual(['203-2']);
  });

  it('find places within call of a colleague', () => {
    const nearTeam: Partial<FloorNow> = {
      filters: ['near-team'],
      floorDay: floorDay({ '203-1': [booked(8, 16, { person: teammate })] }),
    };
    expect(one('203-2', nearTeam)?.misses).toEqual([]);
    expect(one('203-3', nearTeam)?.misses).toEqual(['near-team']);
  });
});
