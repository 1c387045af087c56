import type { PlaceView } from '@etage/contract';
import { managesPlaces } from '@etage/domain';
import { DialogButton } from '@etage/ui';
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
  if (!managesPlaces(state.session.roles)) return null;
  return (
    <DialogButton variant="quiet" icon="clock" label={t('slotMode.set')}>
      {(onClose) => <PlaceModeDialog {...{ state, place }} onClose={onClose} />}
    </DialogButton>
  );
}
