import type { ModelSlot, PersonName, PlaceName } from './history-step';
import { DAY, dayOf } from './model-time';

const DESKS: readonly PlaceName[] = ['desk', 'nextDesk', 'farDesk'];
const ROOM_OF: Partial<Record<PlaceName, PlaceName>> = { desk: 'room', nextDesk: 'room' };
/** Of the site of the specs: six to eight, Monday to Friday. */
const [OPENS, CLOSES] = [6 * 60, 20 * 60];
/** Both days of Christmas. */
const HOLIDAYS = [32, 33];

const OFFICES: readonly (readonly PersonName[])[] = [
  ['anna', 'ben', 'dora'],
  ['carla', 'emil', 'fritz'],
];

export const isDesk = (place: PlaceName): boolean => DESKS.includes(place);

export const touches = (one: PlaceName, other: PlaceName): boolean =>
  one === other || ROOM_OF[one] === other || ROOM_OF[other] === one;

export const meet = (one: ModelSlot, other: ModelSlot): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** Colleagues book for each other, but nobody for Dora; Fritz, who manages places, books for everybody. */
export const mayBookFor = (by: PersonName, person: PersonName): boolean =>
  by === person ||
  by === 'fritz' ||
  (person !== 'dora' && OFFICES.some((office) => office.includes(by) && office.includes(person)));

export const statusFor = (place: PlaceName, by: PersonName): string =>
  place === 'councilChamber' && by !== 'fritz' ? 'requested' : 'confirmed';

export const isHoliday = ({ startsAt }: ModelSlot): boolean => HOLIDAYS.includes(dayOf(startsAt));

export function isOpen({ startsAt, endsAt }: ModelSlot): boolean {
  const midnight = dayOf(startsAt) * DAY;
  const isWeekday = ((dayOf(startsAt) % 7) + 7) % 7 < 5;
  return isWeekday && startsAt >= midnight + OPENS && endsAt <= midnight + CLOSES;
}
