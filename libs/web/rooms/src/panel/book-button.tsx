import type { RoomView } from '@etage/contract';
import { siteDayOf, statusWhenBooked, type Slot } from '@etage/domain';
import { Button, roomName, useFormats, type ButtonProps } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';

export interface BookButtonProps extends Pick<ButtonProps, 'variant' | 'wide'> {
  readonly room: RoomView;
  readonly slot: Slot;
}

/** `10:00–12:00 buchen`, with the day where it is another one: one press books. */
export function BookButton({ room, slot, ...look }: BookButtonProps) {
  const { t } = useTranslation();
  const { state, actions } = useRooms();
  const { timeZone } = state.scale;
  const formats = useFormats(timeZone);
  const isSameDay = siteDayOf(slot.startsAt, timeZone) === state.choice.day;
  const day = formats.day(siteDayOf(slot.startsAt, timeZone)).replace(/\s?\d{4}$/, '');
  const times = isSameDay ? formats.times(slot) : `${day}, ${formats.times(slot)}`;
  const asks = statusWhenBooked(room, state.session) === 'requested';
  const deed = room.lightMinutes === null ? (asks ? 'request' : 'book') : 'sitDown';
  return (
    <Button
      {...look}
      isDisabled={state.live === 'offline'}
      busy={actions.isPending}
      aria-label={`${t(`rooms.${deed}`, { times })}: ${roomName(room, t)}`}
      onPress={() => {
        actions.book(room, slot);
      }}
    >
      {t(`rooms.${deed}`, { times })}
    </Button>
  );
}
