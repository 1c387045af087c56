import { z } from 'zod';
import { BOOKING_MODES, CONNECTORS, EQUIPMENT_KINDS, PLACE_KINDS, SLOT_MODES } from '@etage/domain';
import { endpoint } from '../endpoint';
import {
  buildingId,
  flagInQuery,
  floorId,
  numberInQuery,
  personId,
  placeId,
  siteId,
  slotInQuery,
} from '../scalars';
import { availabilityView } from '../views/booking.view';
import { placeView } from '../views/place.view';
import { rejectionView } from '../views/problem';
import { floorView, occupancyView, siteView } from '../views/site.view';

const daysAhead = z.number().int().min(1).max(3_650);

export const sites = {
  list: endpoint({
    method: 'GET',
    path: '/sites',
    summary: 'Sites with their calendar, buildings and floors',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: z.object({ sites: z.array(siteView) }),
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/sites/{siteId}',
    summary:
      'Set in what places are booked at a site, where its half days are cut, in minutes of the wall clock, how many days ' +
      'ahead one may book, from how many minutes before the start one may check in and how many after it a place is given ' +
      'back (null: never), how many minutes what the waiting list found is held (null: booked at once), how many days ' +
      'before assigned desks open by themselves (null: never), and how much may be worked elsewhere, in percent (null: all)',
    access: 'facility-managers',
    status: 204,
    refusals: [403, 404],
    params: z.strictObject({ siteId }),
    body: z.strictObject({
      slotMode: z.enum(SLOT_MODES).optional(),
      dayHalvedAt: z.number().int().min(15).max(1425).multipleOf(15).optional(),
      daysAhead: z
        .strictObject({ desk: daysAhead, room: daysAhead, equipment: daysAhead })
        .optional(),
      checkInOpensMinutes: z.number().int().min(1).max(1_440).optional(),
      checkInGraceMinutes: z.number().int().min(1).max(1_440).nullable().optional(),
      waitingConfirmationMinutes: z.number().int().min(1).max(10_080).nullable().optional(),
      assignedDeskOpensDaysAhead: z.number().int().min(0).max(365).nullable().optional(),
      mobileSharePercent: z.number().int().min(0).max(100).nullable().optional(),
    }),
  }),
};

export const buildings = {
  occupancy: endpoint({
    method: 'GET',
    path: '/buildings/{buildingId}/occupancy',
    summary: 'How full each floor of a building is during a slot',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    params: z.strictObject({ buildingId }),
    query: z.strictObject(slotInQuery),
    response: occupancyView,
  }),
};

export const floors = {
  update: endpoint({
    method: 'PATCH',
    path: '/floors/{floorId}',
    summary: 'Set in what the places of a floor are booked; null for the mode of the site',
    access: 'facility-managers',
    status: 204,
    refusals: [403, 404],
    params: z.strictObject({ floorId }),
    body: z.strictObject({ slotMode: z.enum(SLOT_MODES).nullable() }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/floors/{floorId}',
    summary: 'Plan and places of a floor',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ floorId }),
    response: floorView,
  }),
  availability: endpoint({
    method: 'GET',
    path: '/floors/{floorId}/availability',
    summary: 'State of each bookable place during a slot, and the bookings in it',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    params: z.strictObject({ floorId }),
    query: z.strictObject(slotInQuery),
    response: availabilityView,
  }),
  codes: endpoint({
    method: 'GET',
    path: '/floors/{floorId}/codes',
    summary:
      'The codes of all places of a floor, to be printed and stuck to them; German unless asked otherwise',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    media: 'application/pdf',
    params: z.strictObject({ floorId }),
    query: z.strictObject({ language: z.enum(['de', 'en']).optional() }),
  }),
};

export const places = {
  update: endpoint({
    method: 'PATCH',
    path: '/places/{placeId}',
    summary:
      'Say whose a desk is (`assignedTo`, null for a clean desk), in what a place is booked (`slotMode`, null for the mode of ' +
      'its floor), and whether by all the rules, on the spot for up to `lightMinutes` (an hour unless said), or not at all ' +
      '(`bookingMode`); what is booked there stays',
    access: 'facility-managers',
    status: 204,
    refusals: [403, 404, 409],
    params: z.strictObject({ placeId }),
    body: z.strictObject({
      assignedTo: personId.nullable().optional(),
      slotMode: z.enum(SLOT_MODES).nullable().optional(),
      bookingMode: z.enum(BOOKING_MODES).optional(),
      lightMinutes: z.number().int().min(15).max(480).multipleOf(15).optional(),
    }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/places/{placeId}',
    summary: 'One place with its equipment',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ placeId }),
    response: placeView,
  }),
  search: endpoint({
    method: 'GET',
    path: '/places',
    summary:
      'Places by need, the fitting and free ones first; the others say what stands against them',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    query: z.strictObject({
      ...slotInQuery,
      floorId: floorId.optional(),
      kind: z.enum(PLACE_KINDS).optional(),
      capacity: numberInQuery.min(1).max(10_000).optional(),
      screens: numberInQuery.min(0).max(10).optional(),
      heightAdjustable: flagInQuery.optional(),
      accessible: flagInQuery.optional(),
      quiet: flagInQuery.optional(),
      connector: z.enum(CONNECTORS).optional(),
      watts: numberInQuery.min(1).max(1_000).optional(),
      equipment: z.enum(EQUIPMENT_KINDS).optional(),
      limit: numberInQuery.min(1).max(200).optional(),
    }),
    response: z.object({
      places: z.array(
        z.object({ place: placeView, fits: z.boolean(), reasons: z.array(rejectionView) }),
      ),
    }),
  }),
};
