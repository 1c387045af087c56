import { useSites } from '@etage/client';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsenceDialog } from './absence-dialog';

/** Opens the dialog that reads absences out of a calendar file; days are those of the first site. */
export function AbsenceAction({ now }: { readonly now: Date }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const calendar = useSites().data?.[0]?.calendar;
  if (!calendar) return null;
  return (
    <>
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('absence.open')}
      </Button>
      {isOpen && (
        <AbsenceDialog
          {...{ calendar, now }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
