import { placeFactsOf, type FloorDay } from '@etage/client';
import { slotOf, type BookingOnPlan, type RoomView, type SessionView } from '@etage/contract';
import { isReservedAgainst, overlaps, type PlaceState, type Slot } from '@etage/domain';

/** Something that holds a room for a while, or keeps it from being had. */
export interface RoomBar {
  readonly key: string;
  readonly state: Exclude<PlaceState, 'free' | 'partly-free'>;
  readonly slot: Slot;
  /** Of the room itself. */
  readonly booking?: BookingOnPlan;
  /** How many of its desks are taken meanwhile, where it is not taken as a whole. */
  readonly desks?: number;
  /** What a closure or a reservation is called. */
  readonly note?: string | null;
}

const stateOf = ({ mine, status }: BookingOnPlan): RoomBar['state'] => {
  if (status === 'requested') return 'requested';
  return mine ? 'mine' : 'taken';
};

const ofBooking = (booking: BookingOnPlan): RoomBar => ({
  key: booking.bookingId,
  state: stateOf(booking),
  slot: slotOf(booking),
  booking,
});

/** Times at which desks in the room are taken; what touches is one. */
function ofDesks({ placeId, deskIds }: RoomView, { bookings }: FloorDay): RoomBar[] {
  const all = deskIds
    .flatMap((deskId) =>
      (bookings[deskId] ?? []).map((booking) => ({ deskId, slot: slotOf(booking) })),
    )
    .sort((a, b) => a.slot.startsAt.getTime() - b.slot.startsAt.getTime());
  const spans: { slot: Slot; desks: Set<string> }[] = [];
  for (const { deskId, slot } of all) {
    const last = spans.at(-1);
    if (last && slot.startsAt <= last.slot.endsAt) {
      last.desks.add(deskId);
      const endsAt = slot.endsAt > last.slot.endsAt ? slot.endsAt : last.slot.endsAt;
      last.slot = { ...last.slot, endsAt };
    } else spans.push({ slot, desks: new Set([deskId]) });
  }
  return spans.map(({ slot, desks }) => ({
    ...{ key: `${placeId} ${slot.startsAt.toISOString()}`, state: 'taken', slot },
    desks: desks.size,
  }));
}

const ofClosures = (room: RoomView, span: Slot): RoomBar[] =>
  room.closures.map(({ startsAt, endsAt, reason, note }) => ({
    key: `closed ${startsAt}`,
    state: 'closed',
    slot: {
      startsAt: new Date(startsAt),
      endsAt: endsAt === null ? span.endsAt : new Date(endsAt),
    },
    note: note ?? reason,
  }));

/** All of the time that is shown, where the room is kept for others. */
function ofReservation(room: RoomView, span: Slot, session: SessionView): RoomBar[] {
  const isKept = isReservedAgainst(placeFactsOf(room, session.personId), session);
  return isKept
    ? [{ key: 'reserved', state: 'reserved', slot: span, note: room.reservedFor?.name ?? null }]
    : [];
}

/** What a room's row shows, what lies below first. */
export function roomBars(
  room: RoomView,
  floorDay: FloorDay | undefined,
  span: Slot,
  session: SessionView,
): RoomBar[] {
  if (!floorDay) return [];
  const own = (floorDay.bookings[room.placeId] ?? []).map(ofBooking);
  return [
    ...ofReservation(room, span, session),
    ...ofClosures(room, span),
    ...ofDesks(room, floorDay),
    ...own,
  ].filter(({ slot }) => overlaps(slot, span));
}
