import type { RoomView } from '@etage/contract';
import { roomName } from '@etage/ui';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../data/rooms-view';

/** The name of a room, which chooses it. */
export function RoomLink({ room }: { readonly room: RoomView }) {
  const { t } = useTranslation();
  const { onSearch } = useRooms();
  return (
    <Button
      className="rooms-link"
      onPress={() => {
        onSearch({ room: room.placeId });
      }}
    >
      {roomName(room, t)} <small>{room.code}</small>
    </Button>
  );
}
