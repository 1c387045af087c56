import type { RoomView } from '@etage/contract';
import { siteDayOf } from '@etage/domain';
import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';
import { roomBars } from '../model/room-bars';
import { barInWords } from '../model/room-words';

/** When the room is not to be had, in words; with the day where several are shown. */
export function RoomBusyTimes({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { state } = useRooms();
  const { choice, timeline, session, scale } = state;
  const formats = useFormats(scale.timeZone);
  const bars = roomBars(room, timeline.floors[room.floorId], choice.span, session);
  if (bars.length === 0) return <p className="rooms-busy-none">{t('rooms.freeAll')}</p>;
  const inOrder = [...bars].sort((a, b) => a.slot.startsAt.getTime() - b.slot.startsAt.getTime());
  return (
    <ul className="rooms-busy">
      {inOrder.map((bar) => (
        <li key={bar.key} className={`rooms-busy-${bar.state}`}>
          {choice.days.length > 1 &&
            `${formats.weekday(siteDayOf(bar.slot.startsAt, scale.timeZone))} `}
          {barInWords(bar, t, formats)}
        </li>
      ))}
    </ul>
  );
}
