import { WorkplaceAndPeople1763700000001 } from './1_workplace-and-people.migration';
import { OneBookingPerPlaceAtATime1763700000002 } from './2_one-booking-per-place-at-a-time.migration';
import { RememberedFactsAreCurrent1763700000003 } from './3_remembered-facts-are-current.migration';
import { ChangesTravelAlong1763700000004 } from './4_changes-travel-along.migration';
import { NamesAreCountedApart1763700000005 } from './5_names-are-counted-apart.migration';
import { ChangedPeopleAreHeardOf1763700000006 } from './6_changed-people-are-heard-of.migration';
import { DevicesAreKnownAgain1763700000007 } from './7_devices-are-known-again.migration';
import { WhoeverDoesNotComeMakesRoom1763700000008 } from './8_whoever-does-not-come-makes-room.migration';
import { BookingsRepeat1763700000009 } from './9_bookings-repeat.migration';
import { MailsAreSentOnce1763700000011 } from './11_mails-are-sent-once.migration';
import { PlacesAreBookedInTheirMode1763700000012 } from './12_places-are-booked-in-their-mode.migration';
import { WhoeverWaitsIsServed1763700000017 } from './17_whoever-waits-is-served.migration';
import { ItemsComeAlong1763700000016 } from './16_items-come-along.migration';
import { DesksOpenWhenTheirOwnerIsAway1763700000015 } from './15_desks-open-when-their-owner-is-away.migration';
import { DesksAreFoundByWhatOneNeeds1763700000013 } from './13_desks-are-found-by-what-one-needs.migration';
import { ColleaguesAndGuestsAreBookedFor1763700000014 } from './14_colleagues-and-guests-are-booked-for.migration';
import { CalendarsKeepInStep1763700000021 } from './21_calendars-keep-in-step.migration';
import { DefectsClosePlaces1763700000018 } from './18_defects-close-places.migration';
import { RoomsAreBookedAsTheyAreUsed1763700000019 } from './19_rooms-are-booked-as-they-are-used.migration';

/** All there are; they run by the numbers in their names. */
export const MIGRATIONS = [
  WorkplaceAndPeople1763700000001,
  OneBookingPerPlaceAtATime1763700000002,
  RememberedFactsAreCurrent1763700000003,
  ChangesTravelAlong1763700000004,
  NamesAreCountedApart1763700000005,
  ChangedPeopleAreHeardOf1763700000006,
  DevicesAreKnownAgain1763700000007,
  WhoeverDoesNotComeMakesRoom1763700000008,
  BookingsRepeat1763700000009,
  MailsAreSentOnce1763700000011,
  PlacesAreBookedInTheirMode1763700000012,
  WhoeverWaitsIsServed1763700000017,
  ItemsComeAlong1763700000016,
  DesksOpenWhenTheirOwnerIsAway1763700000015,
  DesksAreFoundByWhatOneNeeds1763700000013,
  ColleaguesAndGuestsAreBookedFor1763700000014,
  CalendarsKeepInStep1763700000021,
  DefectsClosePlaces1763700000018,
  RoomsAreBookedAsTheyAreUsed1763700000019,
];
