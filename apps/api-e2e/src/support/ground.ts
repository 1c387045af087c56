import { api, type PlaceView, type SiteView } from '@etage/contract';
import {
  frameSlot,
  holidayOn,
  instantAt,
  plusDays,
  siteDayOf,
  type FloorId,
  type SiteDay,
} from '@etage/domain';
import type { Caller } from './caller';
import { now } from './clock';

/** The demo books three weeks ahead, people may book four: between the two nothing is taken. */
const FIRST_QUIET_DAY = 22;

export type SlotOnWire = Readonly<Record<'startsAt' | 'endsAt', string>>;

/** Where and when specs book: places nobody owns at one site, on days the demo leaves alone. */
export interface Ground {
  readonly site: SiteView;
  readonly day: SiteDay;
  readonly floorIds: readonly FloorId[];
  /** Clean desks outside rooms that are booked as a whole. */
  readonly desks: readonly PlaceView[];
  /** Rooms that are booked as a whole, each with the desks in it. */
  readonly projectOffices: readonly { readonly room: PlaceView; readonly desks: PlaceView[] }[];
  readonly meetingRooms: readonly PlaceView[];
  /** From and until on the clock of the site, in hours: `slot(9, 10.25)`. */
  slot(fromHour: number, untilHour: number): SlotOnWire;
}

/** Working days without bookings, the nearest first; there are at least two of them. */
export function quietDays({ calendar }: SiteView): SiteDay[] {
  const today = siteDayOf(now(), calendar.timeZone);
  return [0, 1, 2, 3, 4, 5]
    .map((step) => plusDays(today, FIRST_QUIET_DAY + step))
    .filter((day) => frameSlot(calendar, day) && !holidayOn(calendar, day));
}

const isOpenToAll = (place: PlaceView): boolean =>
  place.bookable &&
  place.slotMode === 'free-hours' &&
  place.assigned === 'no' &&
  place.reservedFor === null &&
  place.closures.length === 0;

async function placesOf(caller: Caller, floorIds: readonly FloorId[]): Promise<PlaceView[]> {
  const floors = await Promise.all(
    floorIds.map((floorId) => caller.call(api.floors.read, { params: { floorId } })),
  );
  return floors.flatMap(({ places }) => places).filter(isOpenToAll);
}

function sorted(places: readonly PlaceView[]) {
  const rooms = places.filter(({ kind }) => kind === 'room');
  const desks = places.filter(({ kind }) => kind === 'desk');
  const offices = rooms
    .map((room) => ({ room, desks: desks.filter(({ roomId }) => roomId === room.placeId) }))
    .filter((office) => office.desks.length > 0);
  const roomIds = new Set(offices.map(({ room }) => room.placeId));
  return {
    projectOffices: offices,
    desks: desks.filter(({ roomId }) => roomId === null || !roomIds.has(roomId)),
    meetingRooms: rooms.filter((room) => !roomIds.has(room.placeId) && !room.requiresApproval),
  };
}

export async function groundFor(caller: Caller): Promise<Ground> {
  const [site] = (await caller.call(api.sites.list, {})).sites;
  const [day] = site ? quietDays(site) : [];
  if (!site || !day) throw new Error('there is no site, or no working day to book');
  const floorIds = site.buildings.flatMap(({ floors }) => floors.map(({ floorId }) => floorId));
  const instant = (hour: number): string =>
    instantAt(day, hour * 60, site.calendar.timeZone).toISOString();
  return {
    site,
    day,
    floorIds,
    ...sorted(await placesOf(caller, floorIds)),
    slot: (fromHour, untilHour) => ({ startsAt: instant(fromHour), endsAt: instant(untilHour) }),
  };
}

/** The item at a position that must be there. */
export function at<T>(list: readonly T[], position: number): T {
  const item = list[position];
  if (item === undefined) throw new Error(`there is no item ${position} of ${list.length}`);
  return item;
}
