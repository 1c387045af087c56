import type { BookingFacts } from '../booking/booking-request';
import { DEFAULT_BOOKING_SETTINGS } from '../booking/booking-settings';
import type { PlaceFacts } from '../place/place';
import type { SiteCalendar } from '../time/site-calendar';
import { at, BERLIN, day } from './a-slot';
import { anActor } from './an-actor';
import { DESK, ROOM } from './known-ids';

const WORKDAY = { opensAt: 6 * 60, closesAt: 20 * 60 };

/** Monday to Friday from six to eight, with the holidays that the specs speak of. */
export const aCalendar = (changes: Partial<SiteCalendar> = {}): SiteCalendar => ({
  timeZone: BERLIN,
  frameHours: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null],
  holidays: [
    { day: day('2026-12-25'), name: 'Erster Weihnachtstag' },
    { day: day('2027-01-01'), name: 'Neujahr' },
  ],
  ...changes,
});

/** A clean desk in a room, open to everyone. */
export const aPlace = (changes: Partial<PlaceFacts> = {}): PlaceFacts => ({
  placeId: DESK,
  kind: 'desk',
  roomId: ROOM,
  bookable: true,
  requiresApproval: false,
  assignedPersonId: null,
  released: [],
  reservedUnitId: null,
  closures: [],
  slotMode: 'free-hours',
  lightMinutes: null,
  ...changes,
});

type Changes = Partial<Omit<BookingFacts, 'place' | 'calendar' | 'settings'>> & {
  readonly place?: Partial<PlaceFacts>;
  readonly calendar?: Partial<SiteCalendar>;
  readonly settings?: Partial<BookingFacts['settings']>;
};

/** Facts with which `aRequest()` is accepted, on Friday noon before it; what is given counts instead. */
export const facts = ({ place, calendar, settings, ...changes }: Changes = {}): BookingFacts => ({
  now: at('2026-11-20 12:00'),
  actor: anActor(),
  place: aPlace(place),
  calendar: aCalendar(calendar),
  settings: { ...DEFAULT_BOOKING_SETTINGS, ...settings },
  heldOnPlace: [],
  heldByPerson: [],
  ...changes,
});
