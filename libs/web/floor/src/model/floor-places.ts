import { isSaving, placeStatesOf, type FloorDay, type FloorFilter } from '@etage/client';
import {
  slotOf,
  type BookingOnPlan,
  type FloorView,
  type GuestBadge,
  type PersonBadge,
  type PlaceView,
  type SessionView,
} from '@etage/contract';
import {
  gaps,
  overlaps,
  comesWith,
  relatedPlaces,
  type PlaceId,
  type PlaceState,
  type Rejection,
  type Slot,
} from '@etage/domain';
import { centroid, type FloorPlan, type PlanPoint } from '@etage/floorplan';
import { missedFilters } from './floor-filter';

/** One place of the floor as the viewer sees it during the slot: what the plan, the list and the panel show. */
export interface FloorPlace {
  readonly place: PlaceView;
  /** The room a desk stands in. */
  readonly room: PlaceView | undefined;
  /** On the plan. */
  readonly at: PlanPoint | undefined;
  readonly state: PlaceState;
  /** Whoever sits there during the slot, as far as the viewer may know. */
  readonly person: PersonBadge | undefined;
  /** A guest who sits there instead. */
  readonly guest?: GuestBadge | undefined;
  /** My booking in the slot, of the place or of the room it stands in. */
  readonly mine: BookingOnPlan | undefined;
  /** On its way to the server. */
  readonly saving: boolean;
  /** Would be free, were it not a day or a time at which nobody may book anything. */
  readonly offDay: boolean;
  /** Why, where it is so. */
  readonly offReason?: Rejection | undefined;
  /** What is free of the slot where it is free in part: the longest stretch. */
  readonly freePart: Slot | undefined;
  /** Of the chosen filters, those it does not meet. */
  readonly misses: readonly FloorFilter[];
}

export interface FloorNow {
  readonly floor: FloorView;
  readonly floorDay: FloorDay;
  readonly slot: Slot;
  readonly session: SessionView;
  readonly filters: readonly FloorFilter[];
  /** Nobody may book anything at that time. */
  readonly offDay: boolean;
  /** Why, where it is so. */
  readonly offReason?: Rejection | undefined;
}

type Held = BookingOnPlan & { readonly placeId: PlaceId };

const lengthOf = ({ startsAt, endsAt }: Slot): number => endsAt.getTime() - startsAt.getTime();

/** Where each place lies on the plan. */
function spotsOf(places: readonly PlaceView[], plan: FloorPlan): ReadonlyMap<PlaceId, PlanPoint> {
  const byElement = new Map<string, PlanPoint>([
    ...plan.rooms.map(({ id, polygon }) => [id, centroid(polygon)] as const),
    ...plan.desks.map(({ id, at }) => [id, at] as const),
  ]);
  return new Map(
    places.flatMap(({ placeId, elementId }) => {
      const at = elementId === null ? undefined : byElement.get(elementId);
      return at ? [[placeId, at] as const] : [];
    }),
  );
}

/** What holds each place during the slot, its own bookings first. */
function heldDuring({ floor, floorDay, slot }: FloorNow): (placeId: PlaceId) => readonly Held[] {
  const related = relatedPlaces(floor.places);
  const inSlot = new Map(
    floor.places.map(({ placeId }) => [
      placeId,
      (floorDay.bookings[placeId] ?? [])
        .filter((booking) => overlaps(slotOf(booking), slot))
        .map((booking) => ({ ...booking, placeId })),
    ]),
  );
  return (placeId) => (related.get(placeId) ?? []).flatMap((at) => inSlot.get(at) ?? []);
}

function freePartOf(slot: Slot, held: readonly Held[]): Slot | undefined {
  const [longest] = gaps(slot, held.map(slotOf)).sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest;
}

/** Whether it stands in the list and on the plan: offices that are booked desk by desk are only walls. */
const isShown = ({ kind, bookable }: PlaceView): boolean => kind === 'desk' || bookable;

/** All places of a floor with what is known of them, in the order of the plan. */
export function floorPlaces(now: FloorNow): FloorPlace[] {
  const { floor, floorDay, slot, session, filters } = now;
  const states = placeStatesOf(floor.places, floorDay, slot, session);
  const spots = spotsOf(floor.places, floor.plan);
  const heldOn = heldDuring(now);
  const byId = new Map(floor.places.map((place) => [place.placeId, place]));
  const team = floor.places.flatMap(({ placeId }) => {
    const isTeam = heldOn(placeId).some(
      (held) => held.placeId === placeId && held.person?.teammate && !held.guest,
    );
    return isTeam && spots.has(placeId) ? [spots.get(placeId)!] : [];
  });
  return floor.places.filter(isShown).map((place) => {
    const held = heldOn(place.placeId);
    const open = states.get(place.placeId) ?? 'free';
    const offDay = now.offDay && (open === 'free' || open === 'partly-free');
    const state = offDay ? 'taken' : open;
    const at = spots.get(place.placeId);
    const mine = held.find((booking) => booking.mine && comesWith(place, booking.placeId));
    return {
      place,
      room: place.roomId === null ? undefined : byId.get(place.roomId),
      at,
      state,
      person: held.find((one) => one.placeId === place.placeId && one.person && !one.guest)?.person,
      guest: held.find((one) => one.placeId === place.placeId && one.guest)?.guest,
      mine,
      offDay,
      offReason: offDay ? now.offReason : undefined,
      saving: mine !== undefined && isSaving(mine.bookingId),
      freePart: state === 'partly-free' ? freePartOf(slot, held) : undefined,
      misses: missedFilters(place, at, { filters, session, team }),
    };
  });
}
