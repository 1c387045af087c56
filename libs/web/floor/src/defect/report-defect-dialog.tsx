import { useReportDefect } from '@etage/client';
import type { PlaceView } from '@etage/contract';
import { defectEffect, LONGEST_DEFECT_NOTE, type EquipmentId } from '@etage/domain';
import {
  Button,
  Dialog,
  placeName,
  placeNameWithin,
  SegmentedControl,
  Select,
  showToast,
  TextField,
  useTellProblem,
} from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { brokenThings } from './broken-things';
import './report-defect-dialog.css';

interface ReportDefectDialogProps {
  readonly place: PlaceView;
  readonly onClose: () => void;
}

type Thing = EquipmentId | 'place';

/** What is broken, whether it can still be used, and what is wrong with it. */
export function ReportDefectDialog({ place, onClose }: ReportDefectDialogProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutateAsync, isPending } = useReportDefect();
  const [thing, setThing] = useState<Thing>('place');
  const [usable, setUsable] = useState(false);
  const [note, setNote] = useState('');
  // A movable item is one thing with what it is made of.
  const things = place.kind === 'equipment' ? [] : brokenThings(place, t);
  const equipmentId = thing === 'place' ? null : thing;
  const effect = defectEffect({ equipmentId, usable });
  const report = async (): Promise<void> => {
    const body = { note, usable, ...(equipmentId ? { equipmentId } : {}) };
    try {
      await mutateAsync({ floorId: place.floorId, placeId: place.placeId, body });
      showToast({ tone: 'ok', text: t(`defect.done.${effect}`, { place: placeName(place, t) }) });
      onClose();
    } catch (error) {
      tellProblem(error);
    }
  };
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
            isDisabled={note.trim() === ''}
            onPress={() => void report()}
          >
            {t('defect.send')}
          </Button>
        </>
      }
    >
      <div className="floor-defect-fields">
        {things.length > 0 && (
          <Select<Thing>
            label={t('defect.what')}
            options={[{ id: 'place', label: placeName(place, t) }, ...things]}
            value={thing}
            onChange={setThing}
          />
        )}
        <SegmentedControl
          label={t('defect.how')}
          segments={[
            { id: 'broken', label: t('defect.unusable') },
            { id: 'usable', label: t('defect.usable') },
          ]}
          value={usable ? 'usable' : 'broken'}
          onChange={(how) => {
            setUsable(how === 'usable');
          }}
        />
        <TextField
          autoFocus
          label={t('defect.note')}
          description={t('defect.noteHint')}
          maxLength={LONGEST_DEFECT_NOTE}
          value={note}
          onChange={setNote}
        />
        <p className="floor-defect-hint" aria-live="polite">
          {t(`defect.effect.${effect}`)}
        </p>
      </div>
    </Dialog>
  );
}
