import {
  decideBooking,
  maySeeFloor,
  missesOf,
  placeFeatures,
  type PlaceVerdict,
} from '@etage/domain';
import { Refused, type Queries } from '@etage/database';
import { bookingFacts } from '../booking.facts';
import { refuse, type Refusal } from '../booking.refusal';
import { placeFacts } from '../place/place-facts';
import { knownPlace } from '../place/place.directory';
import { PLACE_FACTS } from '../queries/place-facts.query';
import {
  WAITABLE_PLACES,
  WAITING_SCOPE,
  type WaitablePlaceRow,
} from '../queries/waiting-list.query';
import type { JoinWaitingList, WaitedFor } from './join-waiting-list';

const idsOf = (waitedFor: WaitedFor) => ({
  placeId: 'placeId' in waitedFor ? waitedFor.placeId : null,
  floorId: 'floorId' in waitedFor ? waitedFor.floorId : null,
  siteId: 'siteId' in waitedFor ? waitedFor.siteId : null,
  kind: 'kind' in waitedFor ? waitedFor.kind : null,
  need: 'need' in waitedFor ? waitedFor.need : {},
});

const notFoundFor = ({ placeId, floorId }: ReturnType<typeof idsOf>): Refused<Refusal> =>
  refuse({ why: placeId ? 'place-not-found' : floorId ? 'floor-not-found' : 'site-not-found' });

/** The places one could wait for that one may see and that meet the need, with what holds them during the slot. */
export async function waitablePlaces(
  queries: Queries,
  { actor, slot, waitedFor }: JoinWaitingList,
  now: Date,
) {
  const asked = idsOf(waitedFor);
  const scope = [asked.placeId, asked.floorId, asked.siteId] as const;
  const [site] = await queries.query(WAITING_SCOPE, scope);
  if (!site || !maySeeFloor(actor, site.restrictedUnitId)) return notFoundFor(asked);
  const endsAt = slot.endsAt > slot.startsAt ? slot.endsAt : slot.startsAt;
  const span = [slot.startsAt, endsAt, now] as const;
  const { floorId, placeId, kind, need } = asked;
  const rows = await queries.query(WAITABLE_PLACES, [site.siteId, floorId, placeId, kind, ...span]);
  const places = rows.filter(
    (row) =>
      maySeeFloor(actor, row.restrictedUnitId) && missesOf(placeFeatures(row), need).length === 0,
  );
  return { ...asked, siteId: site.siteId, places };
}

/** What the laws of booking say of each of them now. */
export async function verdictsOn(
  queries: Queries,
  places: readonly WaitablePlaceRow[],
  { actor, slot }: JoinWaitingList,
  now: Date,
): Promise<PlaceVerdict[]> {
  const [any] = places;
  if (!any) return [];
  const [row] = await queries.query(PLACE_FACTS, [any.placeId, now]);
  if (!row) return [];
  const request = { placeId: any.placeId, slot, personId: actor.personId };
  // Calendar, settings and what the person has booked are the same wherever at the site they wait.
  const facts = await bookingFacts(queries, knownPlace(row), request, actor, now);
  return places.map((each) => ({
    placeId: each.placeId,
    rejections: decideBooking(
      { ...request, placeId: each.placeId },
      { ...facts, place: placeFacts(each), heldOnPlace: heldOn(each) },
    ),
  }));
}

const heldOn = ({ held }: WaitablePlaceRow) =>
  held.map(({ startsAt, endsAt, ...rest }) => ({
    ...rest,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
