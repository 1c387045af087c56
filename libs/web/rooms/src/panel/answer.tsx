import { slotOf, type FoundRoom, type RoomView } from '@etage/contract';
import { bookingModeOf, lightSlot } from '@etage/domain';
import { rejectionText, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { placeFactsOf } from '@etage/client';
import { useRooms } from '../data/rooms-view';
import { whereText } from '../model/where-text';
import { nextTry, reasonsApart } from '../model/next-try';
import { offerText } from '../model/room-words';
import { BookButton, type BookButtonProps } from './book-button';
import { RoomLink } from './room-link';

export interface AnswerProps extends Pick<BookButtonProps, 'variant'> {
  readonly room: RoomView;
  readonly found: FoundRoom;
}

/** Now, where the room is taken on the spot and free. */
function useSpot(room: RoomView) {
  const { state } = useRooms();
  const { site, timeline, session, now } = state;
  const bookings = timeline.floors[room.floorId]?.bookings[room.placeId] ?? [];
  const heldOnPlace = bookings.map(({ bookingId, ...times }) => ({
    ...{ bookingId, placeId: room.placeId },
    ...slotOf(times),
  }));
  const place = placeFactsOf(room, session.personId);
  const { calendar, settings } = site;
  return lightSlot({ now, place, calendar, settings, heldOnPlace });
}

/** The one press that books: the time that is looked for, the next one, or now. */
export function AnswerAction({ room, found, variant }: AnswerProps) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const spot = useSpot(room);
  const next = nextTry(found, state.choice.slot);
  if (bookingModeOf(room) === 'none') return null;
  const slot = next?.slot ?? spot;
  if (!slot) return <p className="rooms-answer-none">{t('rooms.noNext')}</p>;
  return <BookButton {...{ room, slot }} {...(variant ? { variant } : {})} />;
}

/** Why it is no match, in words: what is missing, and what stands against the time. */
export function AnswerReasons({ found }: Pick<AnswerProps, 'found'>) {
  const { state } = useRooms();
  const wording = useWording(state.scale.timeZone);
  const { misses, rules } = reasonsApart(found);
  return [...misses, ...rules].map((reason) => (
    <p key={JSON.stringify(reason)} className="rooms-answer-reason">
      {rejectionText(reason, wording)}
    </p>
  ));
}

/** A room that was found, with what it offers or lacks and the press that books it. */
export function Answer({ room, found, variant }: AnswerProps) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const mode = bookingModeOf(room);
  return (
    <li className="rooms-answer">
      <h3>
        <RoomLink room={room} />
      </h3>
      <p className="rooms-answer-offer">
        {offerText(room, t, formats)} · {whereText(room, state.site, t)}
      </p>
      {!found.fits && mode === 'regular' && <AnswerReasons found={found} />}
      <AnswerAction {...{ room, found }} {...(variant ? { variant } : {})} />
    </li>
  );
}
