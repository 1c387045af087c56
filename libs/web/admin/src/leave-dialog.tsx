import { Button, Dialog } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks once before what was changed and not saved is lost. */
export function LeaveDialog({ isOpen, onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      heading={t('admin.site.leaveHeading')}
      onClose={onStay}
      actions={
        <>
          <Button variant="danger" onPress={onLeave}>
            {t('admin.discard')}
          </Button>
          <Button variant="primary" onPress={onStay}>
            {t('admin.site.stay')}
          </Button>
        </>
      }
    >
      <p>{t('admin.site.leaveHint')}</p>
    </Dialog>
  );
}
