import {
  slotOf,
  type AllowanceView,
  type BookingView,
  type PlaceView,
  type SessionView,
  type SiteView,
} from '@etage/contract';
import {
  holdsPlace,
  relatedPlaces,
  type Actor,
  type Allowance,
  type BookingFacts,
  type HeldSlot,
  type PlaceId,
} from '@etage/domain';
import type { FloorDay } from '../live/floor-day';
import { allowanceOf } from './allowance-of';
import { placeFactsOf } from './place-facts';

export const actorOf = ({ personId, roles, unitPath }: SessionView): Actor => ({
  personId,
  roles,
  unitPath,
});

/** What holds each place: its own bookings, those of the room it stands in and of the desks that stand in it. */
export function heldOnPlaces(
  places: readonly PlaceView[],
  floorDay: FloorDay,
): (placeId: PlaceId) => HeldSlot[] {
  const related = relatedPlaces(places);
  return (placeId) =>
    (related.get(placeId) ?? [placeId]).flatMap((at) =>
      (floorDay.bookings[at] ?? []).map((booking) => ({
        bookingId: booking.bookingId,
        placeId: at,
        ...slotOf(booking),
      })),
    );
}

const heldByPerson = (myBookings: readonly BookingView[]): HeldSlot[] =>
  myBookings
    .filter(({ place, status, guest }) => place.kind === 'desk' && !guest && holdsPlace(status))
    .map(({ bookingId, placeId, ...booking }) => ({ bookingId, placeId, ...slotOf(booking) }));

export interface KnownInBrowser {
  readonly now: Date;
  readonly session: SessionView;
  readonly site: Pick<SiteView, 'calendar' | 'settings'>;
  readonly place: PlaceView;
  /** All places of the floor. */
  readonly places: readonly PlaceView[];
  readonly floorDay: FloorDay;
  /** Mine on the day, on whatever floor. */
  readonly myBookings: readonly BookingView[];
  /** What I may have at the site, by kind of place; absent where that is not known. */
  readonly allowances?: readonly AllowanceView[] | undefined;
}

const allowanceAmong = ({ allowances, place }: KnownInBrowser): Allowance | undefined => {
  if (place.lightMinutes !== null) return undefined;
  const limited = allowances?.find(({ kind }) => kind === place.kind);
  return limited && allowanceOf(limited);
};

/** The facts for `decideBooking`, as far as this browser knows them; the server has the last word. */
export const bookingFactsOf = (known: KnownInBrowser): BookingFacts => ({
  now: known.now,
  actor: actorOf(known.session),
  place: placeFactsOf(known.place, known.session.personId),
  calendar: known.site.calendar,
  settings: known.site.settings,
  heldOnPlace: heldOnPlaces(known.places, known.floorDay)(known.place.placeId),
  heldByPerson: heldByPerson(known.myBookings),
  allowance: allowanceAmong(known),
});
