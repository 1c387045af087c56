import { api } from '@etage/contract';
import { at } from '../../support/ground';
import type { AcceptedParts } from './parts';
import type { Stage } from './stage';

/** A room that somebody else has, each time at another hour. */
function takenRooms({ city, ground }: Stage) {
  let taken = 0;
  return async () => {
    taken += 1;
    const hour = 9 + taken / 4;
    const { placeId } = at(ground.meetingRooms, 1);
    const body = { placeId, ...ground.slot(hour, hour + 0.25) };
    await city.person(5).call(api.bookings.create, { body });
    return body;
  };
}

export function waitingAccepted(stage: Stage): AcceptedParts {
  const takenRoom = takenRooms(stage);
  return {
    'waitingList.list': () => ({}),
    'waitingList.join': async () => ({ body: await takenRoom() }),
    'waitingList.leave': async () => {
      const body = await takenRoom();
      const { waitingId } = await stage.city.facility.call(api.waitingList.join, { body });
      return { params: { waitingId } };
    },
    'waitingList.confirm': async () => {
      const bookingId = await stage.freshBooking();
      await stage.city.database.query(
        `UPDATE booking SET status = 'held', held_until = now() + interval '1 hour' WHERE id = $1`,
        [bookingId],
      );
      return { params: { bookingId } };
    },
  };
}
