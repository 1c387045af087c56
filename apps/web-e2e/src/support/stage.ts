import type { FloorView, PlaceView, SiteView } from '@etage/contract';
import { frameSlot, instantAt, plusDays, type SiteDay, type Slot } from '@etage/domain';
import { at } from './at';
import { daysBack } from './working-day';

/** Where and when a spec plays: a floor on a working day on which the demo has booked nothing. */
export interface Stage {
  readonly site: SiteView;
  readonly floor: FloorView;
  readonly day: SiteDay;
  /** The last day before it that belongs to a weekend. */
  readonly dayOff: SiteDay;
  /** Clean desks that everybody may book at any hour, in the order of the plan. */
  readonly desks: readonly PlaceView[];
  desk(number: number): PlaceView;
  /** From and until on the clock of the site, in hours: `slot(9, 10.25)`. */
  slot(fromHour: number, untilHour: number): Slot;
  /** Address of the floor on this day; more of it as `place=…`. */
  path(search?: Readonly<Record<string, string>>): string;
}

const isOpenToAll = (place: PlaceView): boolean =>
  place.kind === 'desk' &&
  place.bookable &&
  place.slotMode === 'free-hours' &&
  place.assigned === 'no' &&
  place.reservedFor === null &&
  place.closures.length === 0;

/** Desks of a room that is booked as a whole are closed by its bookings; those stay out. */
function openDesks({ places }: FloorView): PlaceView[] {
  const wholeRooms = new Set(
    places.filter(({ kind, bookable }) => kind === 'room' && bookable).map((room) => room.placeId),
  );
  return places
    .filter(isOpenToAll)
    .filter(({ roomId }) => roomId === null || !wholeRooms.has(roomId));
}

export function stageOn(site: SiteView, floor: FloorView, day: SiteDay): Stage {
  const { timeZone } = site.calendar;
  const desks = openDesks(floor);
  const dayOff = plusDays(day, -daysBack(day, (each) => !frameSlot(site.calendar, each)));
  const instant = (hour: number): Date => instantAt(day, hour * 60, timeZone);
  return {
    ...{ site, floor, day, dayOff, desks },
    desk: (number) => at(desks, number),
    slot: (fromHour, untilHour) => ({ startsAt: instant(fromHour), endsAt: instant(untilHour) }),
    path: (search = {}) =>
      `/floors/${floor.floorId}?${new URLSearchParams({ day, ...search }).toString()}`,
  };
}
