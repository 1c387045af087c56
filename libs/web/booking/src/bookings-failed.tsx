import { Button, EmptyState, problemText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface BookingsFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function BookingsFailed({ error, onRetry }: BookingsFailedProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <EmptyState
      icon="warning"
      heading={t('bookings.loadFailed')}
      action={<Button onPress={onRetry}>{t('common.retry')}</Button>}
    >
      {problemText(error, wording)}
    </EmptyState>
  );
}
