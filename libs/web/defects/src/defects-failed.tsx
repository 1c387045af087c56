import { Button, EmptyState, problemText, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface DefectsFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

export function DefectsFailed({ error, onRetry }: DefectsFailedProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <EmptyState
      icon="warning"
      heading={t('defect.list.loadFailed')}
      action={<Button onPress={onRetry}>{t('common.retry')}</Button>}
    >
      {problemText(error, wording)}
    </EmptyState>
  );
}
