import type { PlaceView } from '@etage/contract';
import { placeName } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { ModeDialog } from './mode-dialog';
import { ModeSelect } from './mode-select';

interface PlaceModeDialogProps {
  readonly state: FloorState;
  readonly place: PlaceView;
  readonly onClose: () => void;
}

/** In what one place is booked: as its floor, or in a mode of its own. */
export function PlaceModeDialog({ state, place, onClose }: PlaceModeDialogProps) {
  const { t } = useTranslation();
  const [slotMode, setSlotMode] = useState(place.ownSlotMode);
  const { placeId, ownSlotMode } = place;
  const mode = t(`slotMode.${state.floor.slotMode}`);
  return (
    <ModeDialog
      heading={t('slotMode.heading', { of: placeName(place, t) })}
      timeZone={state.home.site.calendar.timeZone}
      change={slotMode === ownSlotMode ? undefined : { place: { placeId, slotMode } }}
      isOffline={state.live === 'offline'}
      onClose={onClose}
    >
      <ModeSelect
        label={t('slotMode.ofPlace')}
        value={slotMode}
        onChange={setSlotMode}
        inherited={t('slotMode.asFloor', { mode })}
      />
    </ModeDialog>
  );
}
