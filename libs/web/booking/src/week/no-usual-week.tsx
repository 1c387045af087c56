import type { BookingView, WeekView } from '@etage/contract';
import { DialogButton, Notice } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { UsualWeekDialog } from './usual-week-dialog';

interface NoUsualWeekProps {
  readonly week: WeekView;
  readonly bookings: readonly BookingView[];
}

/** What a usual week is good for, to those who have none yet. */
export function NoUsualWeek({ week, bookings }: NoUsualWeekProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="info">
      <p>{t('week.noPattern')}</p>
      <DialogButton variant="primary" label={t('week.setPattern')}>
        {(onClose) => <UsualWeekDialog {...{ week, bookings }} onClose={onClose} />}
      </DialogButton>
    </Notice>
  );
}
