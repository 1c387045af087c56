import type { FloorDay } from '@etage/client';
import { slotOf, type PlaceView } from '@etage/contract';
import { instantAt, overlaps, relatedPlaces, type SiteDay } from '@etage/domain';
import type { MinuteSpan } from '@etage/ui';

/** Width of one bar in minutes. */
export const BAR_MINUTES = 30;

export interface FullnessBar extends MinuteSpan {
  /** Desks that are held at some time of the bar, in parts of all desks of the floor. */
  readonly share: number;
}

/** How full the floor is through the day. */
export function fullness(
  places: readonly PlaceView[],
  floorDay: FloorDay,
  day: SiteDay,
  hours: MinuteSpan,
  timeZone: string,
): FullnessBar[] {
  const related = relatedPlaces(places);
  const desks = places
    .filter(({ kind, bookable }) => kind === 'desk' && bookable)
    .map(({ placeId }) =>
      (related.get(placeId) ?? []).flatMap((at) => (floorDay.bookings[at] ?? []).map(slotOf)),
    );
  const count = Math.ceil((hours.endsAt - hours.startsAt) / BAR_MINUTES);
  return Array.from({ length: count }, (_, index) => {
    const startsAt = hours.startsAt + index * BAR_MINUTES;
    const endsAt = Math.min(startsAt + BAR_MINUTES, hours.endsAt);
    const slot = {
      startsAt: instantAt(day, startsAt, timeZone),
      endsAt: instantAt(day, endsAt, timeZone),
    };
    const held = desks.filter((bookings) => bookings.some((booking) => overlaps(booking, slot)));
    return { startsAt, endsAt, share: desks.length === 0 ? 0 : held.length / desks.length };
  });
}
