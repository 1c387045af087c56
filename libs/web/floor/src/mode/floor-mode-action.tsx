import { managesPlaces } from '@etage/domain';
import { DialogButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { FloorModeDialog } from './floor-mode-dialog';

/** Opens the dialog in which facility management sets in what a floor and its site are booked. */
export function FloorModeAction({ state }: { readonly state: FloorState }) {
  const { t } = useTranslation();
  if (!managesPlaces(state.session.roles)) return null;
  return (
    <DialogButton variant="quiet" icon="clock" label={t('slotMode.set')}>
      {(onClose) => <FloorModeDialog state={state} onClose={onClose} />}
    </DialogButton>
  );
}
