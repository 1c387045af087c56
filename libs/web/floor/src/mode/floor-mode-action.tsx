import { managesPlaces } from '@etage/domain';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { FloorModeDialog } from './floor-mode-dialog';

/** Opens the dialog in which facility management sets in what a floor and its site are booked. */
export function FloorModeAction({ state }: { readonly state: FloorState }) {
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
        <FloorModeDialog
          state={state}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
