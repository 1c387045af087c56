import { ButtonLink, EmptyState, useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import './page.css';

export function NotFound() {
  const { t } = useTranslation();
  useScreenTitle(t('shell.notFound'));
  return (
    <main className="whole-page">
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
    </main>
  );
}
