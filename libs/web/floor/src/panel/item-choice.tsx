import type { PlaceId } from '@etage/domain';
import { roomName, ToggleChip } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import './item-choice.css';

export interface ItemChoiceProps {
  /** Movable items that are free for the whole slot. */
  readonly items: FloorState['places'];
  readonly chosen: readonly PlaceId[];
  readonly onChoose: (itemIds: readonly PlaceId[]) => void;
}

/** Movable items of the floor that can be booked with a place, all with one press. */
export function ItemChoice({ items, chosen, onChoose }: ItemChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className="floor-items" role="group" aria-labelledby="floor-items-label">
      <span id="floor-items-label" className="floor-panel-note">
        {t('floor.items.with')}
      </span>
      {items.map(({ place }) => (
        <ToggleChip
          key={place.placeId}
          isSelected={chosen.includes(place.placeId)}
          onChange={(isSelected) => {
            const others = chosen.filter((each) => each !== place.placeId);
            onChoose(isSelected ? [...others, place.placeId] : others);
          }}
        >
          {t('floor.items.one', { name: roomName(place, t), code: place.code })}
        </ToggleChip>
      ))}
    </div>
  );
}
