import type { Slot } from '@etage/domain';
import type { ArrivalView } from '@etage/contract';
import type { ArrivalLook } from './arrival.look';
import { placeOfBooking } from '../booking.view';

const onWire = ({ startsAt, endsAt }: Slot) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/** What the person is shown before the press. */
export function arrivalView({ place, arrival, own }: ArrivalLook): ArrivalView {
  const { does } = arrival;
  const bookingId = 'booking' in arrival ? arrival.booking.bookingId : null;
  const from = does === 'move' ? own.find((row) => row.bookingId === bookingId) : undefined;
  return {
    placeId: place.row.placeId,
    place: placeOfBooking(place.row),
    does,
    slot: 'slot' in arrival ? onWire(arrival.slot) : null,
    bookingId,
    movesFrom: from ? placeOfBooking(from) : null,
    rejections: does === 'refuse' ? [...arrival.rejections] : [],
  };
}
