import type { BookingView, WeekView } from '@etage/contract';
import { Button, Notice } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UsualWeekDialog } from './usual-week-dialog';

interface NoUsualWeekProps {
  readonly week: WeekView;
  readonly bookings: readonly BookingView[];
}

/** What a usual week is good for, to those who have none yet. */
export function NoUsualWeek({ week, bookings }: NoUsualWeekProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Notice tone="info">
      <p>{t('week.noPattern')}</p>
      <Button
        variant="primary"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {t('week.setPattern')}
      </Button>
      {isOpen && (
        <UsualWeekDialog
          {...{ week, bookings }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </Notice>
  );
}
