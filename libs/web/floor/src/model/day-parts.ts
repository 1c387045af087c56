import { placeStatesOf, type FloorDay } from '@etage/client';
import { slotOf, type BookingOnPlan, type PlaceView, type SessionView } from '@etage/contract';
import { overlaps, relatedPlaces, type PlaceState, type Slot } from '@etage/domain';

/** A stretch of the day at one place that looks the same throughout. */
export interface DayPart {
  readonly slot: Slot;
  readonly state: PlaceState;
  /** Of the place itself; null where nobody has booked, or where it is held through its room or its desks. */
  readonly booking: BookingOnPlan | null;
}

export interface KnownOfDay {
  /** All places of the floor. */
  readonly places: readonly PlaceView[];
  readonly floorDay: FloorDay;
  readonly session: SessionView;
  readonly now: Date;
}

/** Between these instants nothing begins or ends. */
function edgesOf(hours: Slot, held: readonly Slot[], { closures }: PlaceView): number[] {
  const opens = hours.startsAt.getTime();
  const closes = hours.endsAt.getTime();
  const edges = [
    ...held.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]),
    ...closures.flatMap(({ startsAt, endsAt }) => [
      Date.parse(startsAt),
      endsAt === null ? closes : Date.parse(endsAt),
    ]),
  ].filter((edge) => edge > opens && edge < closes);
  return [...new Set([opens, ...edges, closes])].sort((a, b) => a - b);
}

const looksTheSame = (a: DayPart, b: DayPart): boolean =>
  a.state === b.state && a.booking?.bookingId === b.booking?.bookingId;

/** Neighbours that look the same become one. */
const joined = (parts: readonly DayPart[]): DayPart[] =>
  parts.reduce<DayPart[]>((whole, part) => {
    const last = whole.at(-1);
    if (!last || !looksTheSame(last, part)) return [...whole, part];
    const slot = { startsAt: last.slot.startsAt, endsAt: part.slot.endsAt };
    return [...whole.slice(0, -1), { ...last, slot }];
  }, []);

const isWithin = ({ startsAt, endsAt }: Slot, instant: Date): boolean =>
  startsAt < instant && instant < endsAt;

/** What is free is free only from now on. */
const splitAt = (parts: readonly DayPart[], now: Date): DayPart[] =>
  parts.flatMap((part) =>
    part.state === 'free' && isWithin(part.slot, now)
      ? [
          { ...part, slot: { startsAt: part.slot.startsAt, endsAt: now } },
          { ...part, slot: { startsAt: now, endsAt: part.slot.endsAt } },
        ]
      : [part],
  );

/** The day at one place from opening to closing without a gap, as the plan would show it hour by hour; what is free is split at now. */
export function dayParts(
  place: PlaceView,
  hours: Slot,
  { places, floorDay, session, now }: KnownOfDay,
): DayPart[] {
  const { placeId } = place;
  const holders = relatedPlaces(places).get(placeId) ?? [placeId];
  const near = places.filter((one) => holders.includes(one.placeId));
  const held = holders.flatMap((at) => (floorDay.bookings[at] ?? []).map(slotOf));
  const edges = edgesOf(hours, held, place).map((edge) => new Date(edge));
  const own = floorDay.bookings[placeId] ?? [];
  const parts = joined(
    edges.slice(1).map((endsAt, index) => {
      const slot = { startsAt: edges[index] ?? hours.startsAt, endsAt };
      const state = placeStatesOf(near, floorDay, slot, session).get(placeId) ?? 'free';
      const isHeld = state === 'taken' || state === 'mine' || state === 'requested';
      const booking = own.find((one) => isHeld && overlaps(slotOf(one), slot)) ?? null;
      return { slot, state, booking };
    }),
  );
  return splitAt(parts, now);
}
