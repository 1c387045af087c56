import type { BuildingId, CalendarLinkId, FloorId, PlaceId, SiteDay } from '@etage/domain';

/** Where each answer lies in the query cache. A prefix names all that begins with it. */
export const queryKeys = {
  installation: ['installation'],
  session: ['session'],
  notices: ['notices'],
  notebook: ['notebook'],
  suggestion: ['suggestion'],
  sites: ['sites'],
  allFloors: ['floor'],
  floor: (floorId: FloorId) => ['floor', floorId] as const,
  heard: (floorId: FloorId) => ['heard', floorId] as const,
  allHeard: ['heard'],
  allFloorDays: ['floor-day'],
  floorDays: (floorId: FloorId) => ['floor-day', floorId] as const,
  floorDay: (floorId: FloorId, day: SiteDay) => ['floor-day', floorId, day] as const,
  occupancy: (buildingId: BuildingId, startsAt: string, endsAt: string) =>
    ['occupancy', buildingId, startsAt, endsAt] as const,
  allOccupancy: ['occupancy'],
  arrival: (code: string) => ['arrival', code] as const,
  privacy: ['privacy'],
  allColleagues: ['colleagues'],
  colleagues: (query: object) => ['colleagues', query] as const,
  teamPreview: (wish: object) => ['team-preview', wish] as const,
  seriesPreview: (wish: object) => ['series-preview', wish] as const,
  myAllowances: ['my-allowances'],
  waitingList: ['waiting-list'],
  foundPeople: (search: string) => ['found-people', search] as const,
  calendarLinks: ['calendar-links'],
  calendarConflicts: (calendarLinkId: CalendarLinkId) =>
    ['calendar-links', calendarLinkId, 'conflicts'] as const,
  roomFeed: (placeId: PlaceId) => ['room-feed', placeId] as const,
  weeks: ['week'],
  week: (day: SiteDay) => ['week', day] as const,
  weekPattern: ['week-pattern'],
  myBookings: ['my-bookings'],
  myBookingsDuring: (startsAt: string, endsAt: string) =>
    ['my-bookings', startsAt, endsAt] as const,
} as const;
