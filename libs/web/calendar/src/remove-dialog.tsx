import { useRemoveCalendarLink } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import { Button, Dialog, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface RemoveDialogProps {
  readonly link: CalendarLinkView;
  readonly onClose: () => void;
}

/** Asks once before a room and its calendar go their own ways. */
export function RemoveDialog({ link, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutate, isPending } = useRemoveCalendarLink(link.calendarLinkId);
  const remove = (
    <Button
      variant="danger"
      busy={isPending}
      onPress={() => {
        mutate(undefined, { onSuccess: onClose, onError: tellProblem });
      }}
    >
      {t('calendarLinks.remove')}
    </Button>
  );
  return (
    <Dialog
      heading={t('calendarLinks.removeHeading', { code: link.code })}
      isOpen
      onClose={onClose}
      actions={remove}
    >
      <p>{t('calendarLinks.removeHint')}</p>
    </Dialog>
  );
}
