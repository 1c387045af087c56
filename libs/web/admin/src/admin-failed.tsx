import { Button, EmptyState, problemText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface AdminFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function AdminFailed({ error, onRetry }: AdminFailedProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <EmptyState
      icon="warning"
      heading={t('admin.loadFailed')}
      action={<Button onPress={onRetry}>{t('common.retry')}</Button>}
    >
      {problemText(error, wording)}
    </EmptyState>
  );
}
