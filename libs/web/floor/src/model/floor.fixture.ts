import type { FloorDay } from '@etage/client';
import type {
  BookingOnPlan,
  BookingView,
  FloorView,
  PersonBadge,
  PlaceView,
  SessionView,
  SiteView,
} from '@etage/contract';
import {
  DEFAULT_BOOKING_SETTINGS,
  type BookingId,
  type BuildingId,
  type FloorId,
  type PersonId,
  type PlaceId,
  type SiteId,
  type UnitId,
} from '@etage/domain';
import { planPoint, type ElementId } from '@etage/floorplan';

export const FLOOR = 'floor-2' as FloorId;
const UNIT = 'unit' as UnitId;

export const session = (more: Partial<SessionView> = {}): SessionView => ({
  personId: 'me' as PersonId,
  email: 'me@etage.example',
  displayName: 'Ingrid Weber',
  initials: 'IW',
  roles: ['staff'],
  functionGroup: 'caseworker',
  locale: null,
  unit: { unitId: UNIT, name: 'Bauleitplanung' },
  unitPath: [UNIT],
  notebook: { connector: 'usb-c', watts: 65 },
  expiresAt: '2026-11-24T07:00:00Z',
  demo: true,
  ...more,
});

export const site = (): SiteView => ({
  siteId: 'site' as SiteId,
  name: 'Rathausquartier',
  calendar: {
    timeZone: 'Europe/Berlin',
    frameHours: [
      ...Array.from({ length: 5 }, () => ({ opensAt: 360, closesAt: 1200 })),
      null,
      null,
    ],
    holidays: [],
  },
  settings: DEFAULT_BOOKING_SETTINGS,
  buildings: [
    {
      buildingId: 'building' as BuildingId,
      name: 'Stadthaus',
      address: 'Gerbergasse 12',
      floors: [{ floorId: FLOOR, name: '2. Obergeschoss', level: 2, desks: 3 }],
    },
  ],
});

export const placeView = (code: string, more: Partial<PlaceView> = {}): PlaceView => ({
  placeId: code as PlaceId,
  floorId: FLOOR,
  kind: 'desk',
  code,
  name: 'Teambüro',
  elementId: code,
  roomId: '203' as PlaceId,
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

const room = (code: string, more: Partial<PlaceView>): PlaceView =>
  placeView(code, { kind: 'room', roomId: null, use: 'office', bookable: false, ...more });

const square = (x: number, y: number) => [
  planPoint(x, y),
  planPoint(x + 600, y),
  planPoint(x + 600, y + 500),
  planPoint(x, y + 500),
];

const planDesk = (id: string, x: number) => ({
  id: id as ElementId,
  roomId: '203' as ElementId,
  at: planPoint(x, 100),
  width: 160,
  depth: 80,
  rotation: 0,
});

const plan: FloorView['plan'] = {
  format: 1,
  name: 'Stadthaus, 2. OG',
  outline: square(0, 0),
  rooms: [
    {
      id: '203' as ElementId,
      number: '203',
      name: 'Teambüro',
      use: 'office',
      polygon: square(0, 0),
    },
    {
      id: '205' as ElementId,
      number: '205',
      name: 'Besprechung',
      use: 'meeting-room',
      polygon: square(3_000, 0),
    },
  ],
  doors: [],
  windows: [],
  desks: [planDesk('203-1', 100), planDesk('203-2', 300), planDesk('203-3', 2_400)],
  furniture: [],
};

/** An office with three desks, the last of them far away, and a meeting room. */
export const floorView = (more: Readonly<Record<string, Partial<PlaceView>>> = {}): FloorView => ({
  floorId: FLOOR,
  name: '2. Obergeschoss',
  level: 2,
  buildingId: 'building' as BuildingId,
  siteId: 'site' as SiteId,
  slotMode: 'free-hours',
  ownSlotMode: null,
  revision: 1,
  plan,
  places: [
    room('203', { name: 'Teambüro', area: 31.4, capacity: 4 }),
    placeView('203-1'),
    placeView('203-2'),
    placeView('203-3'),
    room('205', { name: 'Besprechung', use: 'meeting-room', bookable: true, capacity: 8 }),
  ].map((place) => ({ ...place, ...more[place.code] })),
});

export const teammate: PersonBadge = {
  personId: 'mate' as PersonId,
  displayName: 'Anna Krüger',
  initials: 'AK',
  teammate: true,
};

/** A booking on Monday, 23 November 2026, from hour to hour on the wall clock in Berlin. */
export const booked = (
  fromHour: number,
  toHour: number,
  more: Partial<BookingOnPlan> = {},
): BookingOnPlan => ({
  bookingId: `booking-${fromHour}-${toHour}` as BookingId,
  startsAt: new Date(Date.UTC(2026, 10, 23, fromHour - 1)).toISOString(),
  endsAt: new Date(Date.UTC(2026, 10, 23, toHour - 1)).toISOString(),
  status: 'confirmed',
  mine: false,
  ...more,
});

export const floorDay = (
  bookings: Readonly<Record<string, readonly BookingOnPlan[]>> = {},
): FloorDay => ({
  floorId: FLOOR,
  revision: 1,
  startsAt: '2026-11-22T23:00:00.000Z',
  endsAt: '2026-11-23T23:00:00.000Z',
  bookings: { ...bookings } as FloorDay['bookings'],
});

export const MONDAY = {
  startsAt: new Date('2026-11-23T07:00:00Z'),
  endsAt: new Date('2026-11-23T15:00:00Z'),
};

export const myBooking = (placeCode: string): BookingView => ({
  bookingId: 'mine' as BookingId,
  placeId: placeCode as PlaceId,
  startsAt: MONDAY.startsAt.toISOString(),
  endsAt: MONDAY.endsAt.toISOString(),
  status: 'confirmed',
  title: null,
  personId: 'me' as PersonId,
  place: {
    code: placeCode,
    name: 'Teambüro',
    kind: 'desk',
    floorId: FLOOR,
    floorName: '2. Obergeschoss',
    buildingName: 'Stadthaus',
    siteName: 'Rathausquartier',
    timeZone: 'Europe/Berlin',
  },
});
