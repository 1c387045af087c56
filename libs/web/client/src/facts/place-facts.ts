import { slotOf, type ClosureView, type PlaceView } from '@etage/contract';
import type { Closure, PersonId, PlaceFacts } from '@etage/domain';

/** Stands for the owner of an assigned desk where we are not told who that is; equal to no real person. */
const SOMEBODY = 'somebody' as PersonId;

const closureOf = ({ startsAt, endsAt, reason, note }: ClosureView): Closure => ({
  startsAt: new Date(startsAt),
  endsAt: endsAt === null ? null : new Date(endsAt),
  reason,
  note,
});

const ownerOf = ({ assigned }: PlaceView, me: PersonId): PersonId | null => {
  if (assigned === 'no') return null;
  return assigned === 'to-me' ? me : SOMEBODY;
};

/** What the rules have to know of a place, from what the server showed of it. */
export const placeFactsOf = (place: PlaceView, me: PersonId): PlaceFacts => ({
  placeId: place.placeId,
  kind: place.kind,
  roomId: place.roomId,
  bookable: place.bookable,
  requiresApproval: place.requiresApproval,
  assignedPersonId: ownerOf(place, me),
  released: place.released.map(slotOf),
  reservedUnitId: place.reservedFor?.unitId ?? null,
  closures: place.closures.map(closureOf),
  slotMode: place.slotMode,
  lightMinutes: place.lightMinutes,
});
