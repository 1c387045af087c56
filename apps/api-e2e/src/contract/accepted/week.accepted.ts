import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const weekAccepted = ({ ground }: Stage): AcceptedParts => ({
  'presence.list': () => ({ query: { firstDay: ground.day, lastDay: ground.day } }),
  'presence.set': () => ({ body: { days: [{ day: ground.day, state: 'mobile' }] } }),
  'weekPattern.read': () => ({}),
  'weekPattern.replace': () => ({
    body: { days: [{ weekday: 1, state: 'home-office', place: null }] },
  }),
  'weekPattern.book': () => ({
    body: { days: [{ placeId: at(ground.meetingRooms, 0).placeId, ...ground.slot(6, 6.25) }] },
  }),
  'week.read': () => ({ query: { day: ground.day } }),
});
