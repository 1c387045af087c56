import { bookings } from './endpoints/booking.endpoints';
import { agents } from './endpoints/agent.endpoints';
import { calendarLinks, roomFeeds } from './endpoints/calendar.endpoints';
import { arrivals } from './endpoints/check-in.endpoints';
import { defects } from './endpoints/defect.endpoints';
import { installation } from './endpoints/installation.endpoints';
import { bookingLimits } from './endpoints/limits.endpoints';
import { calendar, notices } from './endpoints/notices.endpoints';
import { notebook } from './endpoints/notebook.endpoints';
import { people, units } from './endpoints/people.endpoints';
import { cancellations, rebookings, series } from './endpoints/series.endpoints';
import { rooms } from './endpoints/rooms.endpoints';
import { session } from './endpoints/session.endpoints';
import { waitingList } from './endpoints/waiting.endpoints';
import { presence, week, weekPattern } from './endpoints/week.endpoints';
import { suggestions } from './endpoints/suggestion.endpoints';
import { colleagues, guests, privacy, teamBookings } from './endpoints/team.endpoints';
import { buildings, floors, places, sites } from './endpoints/workplace.endpoints';

export const API_PREFIX = '/api/v1';

/** The whole API on one page. */
export const api = {
  installation,
  session,
  sites,
  buildings,
  floors,
  places,
  rooms,
  bookings,
  arrivals,
  agents,
  series,
  cancellations,
  rebookings,
  bookingLimits,
  waitingList,
  defects,
  people,
  units,
  privacy,
  colleagues,
  guests,
  teamBookings,
  notices,
  notebook,
  suggestions,
  calendar,
  calendarLinks,
  roomFeeds,
  presence,
  weekPattern,
  week,
};
