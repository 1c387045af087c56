import type { PlaceView } from '@etage/contract';
import { DialogButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from '../data/floor-state';
import { ReportDefectDialog } from './report-defect-dialog';

interface ReportDefectProps {
  readonly state: FloorState;
  readonly place: PlaceView;
}

/** Opens the dialog in which anybody says that something is broken here. */
export function ReportDefect({ state, place }: ReportDefectProps) {
  const { t } = useTranslation();
  return (
    <DialogButton
      variant="quiet"
      icon="warning"
      isDisabled={state.live === 'offline'}
      label={t('defect.report')}
    >
      {(onClose) => <ReportDefectDialog place={place} onClose={onClose} />}
    </DialogButton>
  );
}
