import { useSites } from '@etage/client';
import { DialogButton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { AbsenceDialog } from './absence-dialog';

/** Opens the dialog that reads absences out of a calendar file; days are those of the first site. */
export function AbsenceAction({ now }: { readonly now: Date }) {
  const { t } = useTranslation();
  const calendar = useSites().data?.[0]?.calendar;
  if (!calendar) return null;
  return (
    <DialogButton label={t('absence.open')}>
      {(onClose) => <AbsenceDialog {...{ calendar, now }} onClose={onClose} />}
    </DialogButton>
  );
}
