import type { PlaceView } from '@etage/contract';
import { managesPlaces } from '@etage/domain';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { PlaceModeDialog } from './place-mode-dialog';

interface PlaceModeActionProps {
  readonly state: FloorState;
  readonly place: PlaceView;
}

/** Opens the dialog in which facility management sets in what a place is booked. */
export function PlaceModeAction({ state, place }: PlaceModeActionProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  if (!managesPlaces(state.session.roles)) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon="clock"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('slotMode.set')}
      </Button>
      {isOpen && (
        <PlaceModeDialog
          {...{ state, place }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
