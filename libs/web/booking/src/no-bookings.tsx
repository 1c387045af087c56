import { Button, ButtonLink, EmptyState } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { Range } from './range-choice';

interface NoBookingsProps {
  readonly range: Range;
  /** What was searched in vain; empty when there is nothing at all. */
  readonly search: string;
  readonly planHref: string;
  readonly onClearSearch: () => void;
}

/** Nothing to show, and what to do about it. */
export function NoBookings({ range, search, planHref, onClearSearch }: NoBookingsProps) {
  const { t } = useTranslation();
  if (search) {
    return (
      <EmptyState
        icon="search"
        heading={t('bookings.noMatch', { search })}
        action={<Button onPress={onClearSearch}>{t('common.clearSearch')}</Button>}
      >
        {t('bookings.noMatchNext')}
      </EmptyState>
    );
  }
  if (range === 'past') return <EmptyState icon="bookings" heading={t('bookings.emptyPast')} />;
  const toPlan = (
    <ButtonLink href={planHref} variant="primary">
      {t('bookings.emptyAction')}
    </ButtonLink>
  );
  return (
    <EmptyState icon="bookings" heading={t('bookings.empty')} action={toPlan}>
      {t('bookings.emptyNext')}
    </EmptyState>
  );
}
