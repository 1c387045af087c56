import { useSites } from '@etage/client';
import type { BookingView } from '@etage/contract';
import { DialogButton } from '@etage/ui';
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
  const timeZone = useSites().data?.[0]?.calendar.timeZone;
  const isOffered = range === 'upcoming' && bookings?.some((booking) => isUpcoming(booking, now));
  if (!timeZone || !bookings || !isOffered) return null;
  return (
    <DialogButton icon="calendar" label={t('daysOff.open')}>
      {(onClose) => <DaysOffDialog {...{ bookings, now, timeZone }} onClose={onClose} />}
    </DialogButton>
  );
}
