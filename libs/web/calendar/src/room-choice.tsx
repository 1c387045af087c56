import { floorHomes, useFloor, useSites } from '@etage/client';
import type { FloorId, PlaceId } from '@etage/domain';
import { floorName, roomName, Select } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface RoomChoiceProps {
  readonly value: PlaceId | null;
  readonly isMissing: boolean;
  readonly onChange: (placeId: PlaceId | null) => void;
}

const NO_FLOOR = '' as FloorId;

/** First the floor, then one of its rooms. */
export function RoomChoice({ value, isMissing, onChange }: RoomChoiceProps) {
  const { t } = useTranslation();
  const homes = floorHomes(useSites().data ?? []);
  const [chosen, setChosen] = useState<FloorId>();
  const floorId = chosen ?? homes[0]?.floor.floorId;
  const { data: floor } = useFloor(floorId ?? NO_FLOOR, floorId !== undefined);
  const rooms = (floor?.places ?? []).filter(({ kind, bookable }) => kind === 'room' && bookable);
  return (
    <>
      <Select
        label={t('calendarLinks.floor')}
        options={homes.map(({ building, floor: one }) => ({
          id: one.floorId,
          label: `${building.name}, ${floorName(one, building.floors, t)}`,
        }))}
        value={floorId ?? null}
        onChange={(id) => {
          setChosen(id);
          onChange(null);
        }}
      />
      <div className="calendar-link-room">
        <Select
          label={t('calendarLinks.room')}
          options={rooms.map((room) => ({
            id: room.placeId,
            label: `${room.code} ${roomName(room, t)}`,
          }))}
          value={value}
          onChange={onChange}
          isDisabled={rooms.length === 0}
        />
        {isMissing && <p className="ui-field-error">{t('calendarLinks.roomMissing')}</p>}
      </div>
    </>
  );
}
