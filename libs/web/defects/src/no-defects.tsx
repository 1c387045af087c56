import type { DefectStatus } from '@etage/client';
import { Button, EmptyState } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface NoDefectsProps {
  readonly status: DefectStatus;
  /** What was searched in vain; empty when there is nothing at all. */
  readonly search: string;
  readonly onClearSearch: () => void;
}

/** Nothing to show, and why that may be. */
export function NoDefects({ status, search, onClearSearch }: NoDefectsProps) {
  const { t } = useTranslation();
  if (search) {
    return (
      <EmptyState
        icon="search"
        heading={t('defect.list.noMatch', { search })}
        action={<Button onPress={onClearSearch}>{t('common.clearSearch')}</Button>}
      >
        {t('defect.list.noMatchNext')}
      </EmptyState>
    );
  }
  if (status === 'repaired') {
    return <EmptyState icon="check" heading={t('defect.list.emptyRepaired')} />;
  }
  return (
    <EmptyState icon="check" heading={t('defect.list.empty')}>
      {t('defect.list.emptyNext')}
    </EmptyState>
  );
}
