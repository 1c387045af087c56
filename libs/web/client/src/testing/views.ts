import type { BookingView, PlaceView, SessionView, SiteView } from '@etage/contract';
import {
  DEFAULT_BOOKING_SETTINGS,
  type BookingId,
  type FloorId,
  type PersonId,
  type PlaceId,
  type UnitId,
} from '@etage/domain';
import { FLOOR } from './floor-days';

export const ME = 'me' as PersonId;
export const MY_UNIT = 'my-unit' as UnitId;

export const session = (more: Partial<SessionView> = {}): SessionView => ({
  personId: ME,
  email: 'me@etage.example',
  displayName: 'Ingrid Weber',
  initials: 'IW',
  roles: ['staff'],
  functionGroup: 'caseworker',
  locale: null,
  unit: { unitId: MY_UNIT, name: 'Bauleitplanung' },
  unitPath: [MY_UNIT],
  notebook: null,
  expiresAt: '2026-11-24T07:00:00Z',
  demo: true,
  ...more,
});

export const site = (): Pick<SiteView, 'calendar' | 'settings'> => ({
  calendar: {
    timeZone: 'Europe/Berlin',
    frameHours: Array.from({ length: 7 }, () => ({ opensAt: 360, closesAt: 1200 })),
    holidays: [],
  },
  settings: DEFAULT_BOOKING_SETTINGS,
});

export const place = (placeId: string, more: Partial<PlaceView> = {}): PlaceView => ({
  placeId: placeId as PlaceId,
  floorId: FLOOR,
  kind: 'desk',
  code: placeId,
  name: placeId,
  elementId: placeId,
  roomId: null,
  use: null,
  din277: null,
  area: null,
  capacity: 1,
  bookable: true,
  requiresApproval: false,
  lightMinutes: null,
  assigned: 'no',
  released: [],
  reservedFor: null,
  heightAdjustable: false,
  accessible: false,
  quiet: false,
  equipment: [],
  closures: [],
  slotMode: 'free-hours',
  ownSlotMode: null,
  ...more,
});

export const booking = (bookingId: string, more: Partial<BookingView> = {}): BookingView => ({
  bookingId: bookingId as BookingId,
  placeId: 'desk-1' as PlaceId,
  startsAt: '2026-11-23T07:00:00.000Z',
  endsAt: '2026-11-23T15:00:00.000Z',
  status: 'confirmed',
  title: null,
  personId: ME,
  place: {
    code: '203-1',
    name: 'Teambüro',
    kind: 'desk',
    floorId: FLOOR as FloorId,
    floorName: '2. OG',
    buildingName: 'Stadthaus',
    siteName: 'Große Bleiche',
    timeZone: 'Europe/Berlin',
  },
  ...more,
});
