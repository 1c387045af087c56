import { ConnectionError, ProblemError } from '@etage/contract';
import { Button, EmptyState, problemText, useScreenTitle, useWording } from '@etage/ui';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** A screen that broke says so in a plain sentence, and that nothing is lost. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  useScreenTitle(t('shell.failedHeading'));
  const isExpected = error instanceof ConnectionError || error instanceof ProblemError;
  const retry = (): void => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState
      level={1}
      icon="warning"
      heading={t('shell.failedHeading')}
      action={
        <Button variant="primary" onPress={retry}>
          {t('common.retry')}
        </Button>
      }
    >
      {isExpected ? problemText(error, wording) : t('shell.failed')}
    </EmptyState>
  );
}
