import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

export const bookingAccepted = (stage: Stage): AcceptedParts => ({
  'bookings.create': () => ({
    body: {
      placeId: at(stage.ground.desks, 0).placeId,
      ...stage.ground.slot(6, 7),
      title: 'Rücksprache',
    },
  }),
  'bookings.list': () => ({ query: { personId: 'me', ...stage.ground.slot(0, 24) } }),
  'bookings.read': async () => ({ params: { bookingId: await stage.freshBooking() } }),
  'bookings.change': async () => ({
    params: { bookingId: await stage.freshBooking() },
    body: stage.ground.slot(17, 18),
  }),
  'bookings.cancel': async () => ({ params: { bookingId: await stage.freshBooking() } }),
  'bookings.checkIn': async () => ({ params: { bookingId: await stage.bookingOfNow() } }),
  'bookings.approve': async () => ({
    params: { bookingId: await stage.requestedBooking() },
    body: { decision: 'approve' },
  }),
  'cancellations.create': () => ({ body: stage.ground.slot(20, 21) }),
});
