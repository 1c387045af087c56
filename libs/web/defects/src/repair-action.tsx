import { useRepairDefect } from '@etage/client';
import type { DefectView } from '@etage/contract';
import { Button, Dialog, DialogButton, placeName, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface RepairActionProps {
  readonly defect: DefectView;
  readonly onRepaired: () => void;
}

/** Asks once, and says that it is repaired. */
export function RepairAction({ defect, onRepaired }: RepairActionProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(defect.place.timeZone);
  const { mutateAsync, isPending } = useRepairDefect();
  const place = placeName(defect.place, t);
  const { equipment, closesPlace } = defect;
  const what = equipment ? t(`equipmentKind.${equipment.kind}`) : defect.note;
  const repair = async (onClose: () => void): Promise<void> => {
    try {
      await mutateAsync(defect.defectId);
      onClose();
      onRepaired();
      showToast({ tone: 'ok', text: t('defect.list.done', { place }) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <DialogButton
      icon="check"
      aria-label={t('defect.list.repairLabel', { what, place })}
      label={t('defect.list.repair')}
    >
      {(onClose) => (
        <Dialog
          isOpen
          heading={t('defect.list.sure', { what, place })}
          onClose={onClose}
          actions={
            <>
              <Button onPress={onClose}>{t('defect.list.leave')}</Button>
              <Button variant="primary" busy={isPending} onPress={() => void repair(onClose)}>
                {t('defect.list.yes')}
              </Button>
            </>
          }
        >
          <p>{t(closesPlace ? 'defect.list.sureCloses' : 'defect.list.sureOther')}</p>
        </Dialog>
      )}
    </DialogButton>
  );
}
