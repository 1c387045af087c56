import { slotOf, type RoomView } from '@etage/contract';
import { Button, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';

/** What I have booked here on the days that are shown, to be cancelled; what was taken on the spot is left. */
export function MyBookingsHere({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state, actions } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const mine = (state.timeline.floors[room.floorId]?.bookings[room.placeId] ?? []).filter(
    (booking) => booking.mine && new Date(booking.endsAt) > state.now,
  );
  if (mine.length === 0) return null;
  const deed = room.lightMinutes === null ? 'cancel' : 'leave';
  return (
    <section className="rooms-mine">
      <h3>{t('rooms.mine')}</h3>
      <ul>
        {mine.map((booking) => (
          <li key={booking.bookingId}>
            <span>
              {booking.title && <strong>{booking.title} </strong>}
              {formats.slot(slotOf(booking))}
            </span>
            <Button
              variant="danger"
              isDisabled={state.live === 'offline'}
              aria-label={t(`rooms.${deed}Label`, { times: formats.times(slotOf(booking)) })}
              onPress={() => {
                actions.cancel(room, booking);
              }}
            >
              {t(`rooms.${deed}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
