import { useSites } from '@etage/client';
import type { BookingView } from '@etage/contract';
import { Button } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUpcoming } from './booking-days';
import { DaysOffDialog } from './days-off-dialog';
import type { Range } from './range-choice';

interface DaysOffActionProps {
  readonly bookings: readonly BookingView[] | undefined;
  readonly range: Range;
  readonly now: Date;
}

/** Opens the dialog in which several days are cancelled at once; days are those of the first site. */
export function DaysOffAction({ bookings, range, now }: DaysOffActionProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const timeZone = useSites().data?.[0]?.calendar.timeZone;
  const isOffered = range === 'upcoming' && bookings?.some((booking) => isUpcoming(booking, now));
  if (!timeZone || !bookings || !isOffered) return null;
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
          {...{ bookings, now, timeZone }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
