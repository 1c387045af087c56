import type { BookingId, PlaceId, SiteId } from '../ids';
import { anAllowance, aRequest, aSlot, DESK, facts, held, NEXT_DESK, ROOM } from '../testing';
import type { Slot } from '../time/slot';
import { decideTogether, type WishAmongOthers } from './decide-together';

const MORNING = aSlot('2026-11-23 08:00', '12:00');
const NOON = aSlot('2026-11-23 11:00', '13:00');
const AFTERNOON = aSlot('2026-11-23 12:00', '16:00');

interface Changes {
  readonly kind?: 'desk' | 'room';
  readonly holds?: readonly PlaceId[];
  readonly facts?: Parameters<typeof facts>[0];
}

const wish = (slot: Slot, placeId = DESK, { kind = 'desk', ...more }: Changes = {}) =>
  ({
    request: aRequest({ slot, placeId }),
    facts: facts({ place: { placeId, kind }, ...more.facts }),
    bookingId: `${placeId} at ${slot.startsAt.toISOString()}` as BookingId,
    heldPlaceIds: more.holds ?? [placeId],
  }) satisfies WishAmongOthers;

const codes = (wishes: readonly WishAmongOthers[]): string[][] =>
  decideTogether(wishes).map(({ rejections }) => rejections.map(({ code }) => code));

describe('wishes that are decided together', () => {
  it('are met where they do not touch, like single ones', () => {
    expect(codes([wish(MORNING), wish(AFTERNOON)])).toEqual([[], []]);
  });

  it('stand in the way of those that follow', () => {
    expect(codes([wish(MORNING), wish(NOON), wish(AFTERNOON)])).toEqual([
      [],
      ['place-taken', 'person-already-booked'],
      [],
    ]);
    expect(codes([wish(MORNING), wish(NOON, NEXT_DESK)])).toEqual([[], ['person-already-booked']]);
  });

  it('stand in nobody’s way when they are not met', () => {
    const taken = { facts: { heldOnPlace: [held('2026-11-23 08:00', '09:00')] } };
    expect(codes([wish(MORNING, DESK, taken), wish(NOON)])).toEqual([['place-taken'], []]);
  });

  it('count against what a person may have, of that kind at that site alone', () => {
    const allowance = anAllowance({ openBookings: 1 });
    const [first, second] = [wish(MORNING), wish(AFTERNOON)].map((each) => ({
      ...each,
      facts: { ...each.facts, allowance },
    })) as [WishAmongOthers, WishAmongOthers];
    const elsewhere = { ...allowance, siteId: 'elsewhere' as SiteId };
    expect(codes([first, second])).toEqual([[], ['too-many-open-bookings']]);
    expect(codes([first, { ...second, facts: { ...second.facts, allowance: elsewhere } }])).toEqual(
      [[], []],
    );
  });

  it('hold the desks of a room that is booked, and not the person', () => {
    const room = wish(MORNING, ROOM, { kind: 'room', holds: [ROOM, DESK, NEXT_DESK] });
    expect(codes([room, wish(NOON), wish(NOON, 'elsewhere' as PlaceId)])).toEqual([
      [],
      ['place-taken'],
      [],
    ]);
  });
});
