import { useSetSlotMode, type SlotModeChange } from '@etage/client';
import { Button, Dialog, problemText, showToast, useWording } from '@etage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './mode-dialog.css';

interface ModeDialogProps {
  readonly heading: string;
  readonly timeZone: string;
  /** What is different from before; undefined where nothing is. */
  readonly change: SlotModeChange | undefined;
  readonly isOffline: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of both dialogs: saves what was changed, says so, and closes. */
export function ModeDialog(props: ModeDialogProps) {
  const { heading, timeZone, change, isOffline, onClose, children } = props;
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  const { mutateAsync, isPending } = useSetSlotMode();
  const save = async (): Promise<void> => {
    try {
      if (change) await mutateAsync(change);
      showToast({ tone: 'ok', text: t('slotMode.saved') });
      onClose();
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
  return (
    <Dialog
      isOpen
      {...{ heading, onClose }}
      actions={
        <>
          <Button onPress={onClose}>{t('slotMode.leave')}</Button>
          <Button
            variant="primary"
            busy={isPending}
            isDisabled={!change || isOffline}
            onPress={() => void save()}
          >
            {t('slotMode.save')}
          </Button>
        </>
      }
    >
      <div className="floor-mode-fields">{children}</div>
      <p className="floor-mode-hint">{t('slotMode.hint')}</p>
    </Dialog>
  );
}
