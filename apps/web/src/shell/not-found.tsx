import { ButtonLink, EmptyState, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** An address that leads nowhere, with the way home. */
export function NotFound() {
  const { t } = useTranslation();
  useScreenTitle(t('shell.notFound'));
  return (
    <EmptyState
      level={1}
      icon="plan"
      heading={t('shell.notFound')}
      action={
        <ButtonLink href="/" variant="primary">
          {t('shell.home')}
        </ButtonLink>
      }
    >
      {t('shell.notFoundNext')}
    </EmptyState>
  );
}
