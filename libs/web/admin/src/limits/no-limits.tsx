import { Button, EmptyState } from '@etage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NoLimitsProps {
  /** What was searched in vain; empty where there is nothing at all. */
  readonly search: string;
  /** For whom nothing is limited. */
  readonly name: string | undefined;
  readonly onClear: () => void;
  readonly add: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function NoLimits({ search, name, onClear, add }: NoLimitsProps) {
  const { t } = useTranslation();
  if (search) {
    return (
      <EmptyState
        icon="search"
        heading={t('admin.limits.noMatch', { search })}
        action={<Button onPress={onClear}>{t('common.clearSearch')}</Button>}
      >
        {t('admin.limits.noMatchNext')}
      </EmptyState>
    );
  }
  if (name !== undefined) {
    return <EmptyState icon="person" heading={t('admin.limits.noneFor', { name })} />;
  }
  return (
    <EmptyState icon="limit" heading={t('admin.limits.empty')} action={add}>
      {t('admin.limits.emptyNext')}
    </EmptyState>
  );
}
