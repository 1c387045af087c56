import type { FoundRoom, RoomView } from '@etage/contract';
import { bookingModeOf } from '@etage/domain';
import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { offerText } from '../model/room-words';
import { whereText } from '../model/where-text';
import { AnswerAction, AnswerReasons } from '../panel/answer';
import { RoomBusyTimes } from '../panel/room-busy-times';
import { RoomLink } from '../panel/room-link';
import { RoomRibbon } from './room-ribbon';
import './room-list.css';

interface Listed {
  readonly room: RoomView;
  readonly found: FoundRoom;
}

function ListedRoom({ room, found, isFirst }: Listed & { readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const formats = useFormats(state.scale.timeZone);
  const mode = bookingModeOf(room);
  return (
    <li className="rooms-listed" data-selected={state.selectedId === room.placeId || undefined}>
      <div className="rooms-listed-what">
        <h3>
          <RoomLink room={room} />
        </h3>
        <p className="rooms-answer-offer">
          {offerText(room, t, formats)} · {whereText(room, state.site, t)}
        </p>
        {!found.fits && mode === 'regular' && <AnswerReasons found={found} />}
      </div>
      <div className="rooms-listed-when">
        <RoomRibbon room={room} />
        <RoomBusyTimes room={room} />
      </div>
      <AnswerAction
        {...{ room, found }}
        variant={found.fits && isFirst ? 'primary' : 'secondary'}
      />
    </li>
  );
}

/** The twin of the timeline in words: all rooms, what holds them, and the press that books; on a phone it is the screen. */
export function RoomList() {
  const { t } = useTranslation();
  const { state } = useRooms();
  const rooms = new Map(state.rooms.map((room) => [room.placeId, room]));
  const listed = state.answers.flatMap((found): Listed[] => {
    const room = rooms.get(found.placeId);
    return room ? [{ room, found }] : [];
  });
  const fitting = listed.filter(({ found }) => found.fits).length;
  return (
    <section className="rooms-list" aria-labelledby="rooms-list" aria-busy={state.busy}>
      <h2 id="rooms-list">
        {t('rooms.count', { count: listed.length })}
        {t('rooms.fitting', { count: fitting })}
      </h2>
      <ul>
        {listed.map((one, index) => (
          <ListedRoom key={one.room.placeId} {...one} isFirst={index === 0} />
        ))}
      </ul>
    </section>
  );
}
