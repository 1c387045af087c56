import { actorOf } from '@etage/client';
import type { SessionView, SiteView } from '@etage/contract';
import {
  decideBooking,
  type PlaceFacts,
  type PlaceId,
  type Rejection,
  type Slot,
} from '@etage/domain';

/** What is against a time wherever one wants to sit. */
const OF_THE_TIME: readonly Rejection['code'][] = [
  'in-the-past',
  'outside-frame-hours',
  'public-holiday',
];

/** A place against which nothing else can be said. */
const ANY_PLACE: PlaceFacts = {
  placeId: 'any' as PlaceId,
  kind: 'desk',
  roomId: null,
  bookable: true,
  requiresApproval: false,
  assignedPersonId: null,
  reservedUnitId: null,
  closures: [],
};

/** Why nobody may book any place during the slot: a weekend, a holiday, the past; undefined on a day like any other. */
export function dayReason(
  slot: Slot,
  { calendar, settings }: Pick<SiteView, 'calendar' | 'settings'>,
  session: SessionView,
  now: Date,
): Rejection | undefined {
  const { personId } = session;
  const request = { placeId: ANY_PLACE.placeId, slot, personId };
  const facts = { now, actor: actorOf(session), place: ANY_PLACE, calendar, settings };
  return decideBooking(request, { ...facts, heldOnPlace: [], heldByPerson: [] }).find(({ code }) =>
    OF_THE_TIME.includes(code),
  );
}
