import { useSites } from '@etage/client';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DaysOffDialog, type DaysOffDialogProps } from './days-off-dialog';

/** Opens the dialog in which several days are cancelled at once; days are those of the first site. */
export function DaysOffAction(props: Pick<DaysOffDialogProps, 'bookings' | 'now'>) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const timeZone = useSites().data?.[0]?.calendar.timeZone;
  if (!timeZone) return null;
  return (
    <>
      <Button
        icon="calendar"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('daysOff.open')}
      </Button>
      {isOpen && (
        <DaysOffDialog
          {...{ ...props, timeZone }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
