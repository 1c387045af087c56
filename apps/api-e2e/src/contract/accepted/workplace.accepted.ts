import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const workplaceAccepted = (stage: Stage): AcceptedParts => ({
  'sites.list': () => ({}),
  'sites.update': () => ({
    params: { siteId: stage.ground.site.siteId },
    body: {
      checkInOpensMinutes: 30,
      checkInGraceMinutes: null,
      slotMode: 'free-hours',
      assignedDeskOpensDaysAhead: null,
      mobileSharePercent: 60,
    },
  }),
  'floors.update': () => ({
    params: { floorId: at(stage.ground.floorIds, 0) },
    body: { slotMode: null },
  }),
  'places.update': () => ({
    params: { placeId: at(stage.ground.desks, 19).placeId },
    body: { slotMode: null, assignedTo: null, bookingMode: 'regular' },
  }),
  'bookingLimits.read': () => ({ query: { siteId: stage.ground.site.siteId } }),
  'bookingLimits.replace': () => ({ body: { siteId: stage.ground.site.siteId, limits: [] } }),
  'bookingLimits.ofPerson': async () => ({
    query: { siteId: stage.ground.site.siteId, personId: await stage.somebody() },
  }),
  'bookingLimits.mine': () => ({}),
  'buildings.occupancy': () => ({
    params: { buildingId: at(stage.ground.site.buildings, 0).buildingId },
    query: stage.ground.slot(9, 10),
  }),
  'floors.read': () => ({ params: { floorId: at(stage.ground.floorIds, 0) } }),
  'floors.availability': () => ({
    params: { floorId: at(stage.ground.floorIds, 0) },
    query: stage.ground.slot(9, 10),
  }),
  'floors.codes': () => ({
    params: { floorId: at(stage.ground.floorIds, 0) },
    query: { language: 'en' },
  }),
  'places.read': () => ({ params: { placeId: at(stage.ground.desks, 0).placeId } }),
  'places.search': () => ({
    query: { ...stage.ground.slot(9, 10), kind: 'desk', screens: 2, quiet: true },
  }),
  'rooms.search': () => ({
    query: {
      ...stage.ground.slot(9, 10),
      siteId: stage.ground.site.siteId,
      ...{ capacity: 6, equipment: 'camera,digital-whiteboard', accessible: true },
      formality: 'formal',
    },
  }),
  'rooms.timeline': () => ({
    query: { ...stage.ground.slot(9, 10), siteId: stage.ground.site.siteId },
  }),
  'suggestions.read': () => ({
    query: { ...stage.ground.slot(9, 10), floorId: at(stage.ground.floorIds, 0) },
  }),
});
