import type { PlaceView } from '@etage/contract';
import { defectEffect } from '@etage/domain';
import { Button, Dialog, placeNameWithin } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DefectFields, type DefectDraft } from './defect-fields';
import { useReport } from './use-report';
import './report-defect-dialog.css';

interface ReportDefectDialogProps {
  readonly place: PlaceView;
  readonly onClose: () => void;
}

/** Asks what is broken, and reports it. */
export function ReportDefectDialog({ place, onClose }: ReportDefectDialogProps) {
  const { t } = useTranslation();
  const { report, isPending } = useReport(place, onClose);
  const [draft, setDraft] = useState<DefectDraft>({ equipmentId: null, usable: false, note: '' });
  return (
    <Dialog
      isOpen
      heading={t('defect.heading', { place: placeNameWithin(place, t) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('defect.leave')}</Button>
          <Button
            variant="primary"
            busy={isPending}
            isDisabled={draft.note.trim() === ''}
            onPress={() => void report(draft, defectEffect(draft))}
          >
            {t('defect.send')}
          </Button>
        </>
      }
    >
      <DefectFields
        {...{ place, draft }}
        onChange={(changes) => {
          setDraft({ ...draft, ...changes });
        }}
      />
    </Dialog>
  );
}
