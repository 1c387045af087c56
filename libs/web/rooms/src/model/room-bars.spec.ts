import type { FloorDay } from '@etage/client';
import type { SessionView } from '@etage/contract';
import type { PersonId, PlaceId, UnitId } from '@etage/domain';
import { aSlot } from '@etage/domain/testing';
import { roomBars } from './room-bars';
import { aRoom, FLOOR, onPlan } from './rooms.fixture';

const span = aSlot('2026-11-23 00:00', '24:00');
const session = {
  ...{ personId: 'me' as PersonId, roles: ['staff'], unitPath: ['unit' as UnitId] },
} as Partial<SessionView> as SessionView;
const holding = (bookings: Record<string, ReturnType<typeof onPlan>[]>): FloorDay => ({
  ...{ floorId: FLOOR, revision: 1, bookings },
  startsAt: span.startsAt.toISOString(),
  endsAt: span.endsAt.toISOString(),
});
const bars = (room: ReturnType<typeof aRoom>, bookings: Parameters<typeof holding>[0] = {}) =>
  roomBars(room, holding(bookings), span, session);

describe('the bars of a room', () => {
  it('say of each booking whether it is mine, somebody’s or only asked for', () => {
    const asked = { status: 'requested' } as const;
    const found = bars(aRoom('rhein'), {
      rhein: [
        onPlan('theirs', 7, 8),
        onPlan('mine', 8, 9, { mine: true }),
        onPlan('asked', 9, 10, asked),
        onPlan('mine and asked', 10, 11, { ...asked, mine: true }),
        onPlan('yesterday', -30, -20),
      ],
    });
    expect(found.map(({ state }) => state)).toEqual(['taken', 'mine', 'requested', 'requested']);
  });

  it('show desks that are taken in it as one span for as long as they touch', () => {
    const room = aRoom('office', { deskIds: ['a', 'b', 'c'] as PlaceId[] });
    const found = bars(room, {
      a: [onPlan('1', 7, 9), onPlan('2', 12, 13)],
      b: [onPlan('3', 8, 11)],
      c: [onPlan('4', 11, 12)],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      state: 'taken',
      desks: 3,
      slot: aSlot('2026-11-23 08:00', '14:00'),
    });
  });

  it('show a closure without an end and a reservation for another unit', () => {
    const kept = { unitId: 'other' as UnitId, name: 'Standesamt' };
    const closed = { startsAt: '2026-11-23T12:00:00Z', endsAt: null, reason: 'defect', note: null };
    const found = bars(aRoom('saal', { reservedFor: kept, closures: [closed as never] }));
    expect(found.map(({ state, note }) => [state, note])).toEqual([
      ['reserved', 'Standesamt'],
      ['closed', 'defect'],
    ]);
    expect(found[1]?.slot.endsAt).toEqual(span.endsAt);
    const ours = { unitId: 'unit' as UnitId, name: 'wir' };
    expect(bars(aRoom('saal', { reservedFor: ours }))).toEqual([]);
  });
});
