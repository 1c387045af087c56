import { Skeleton, VisuallyHidden } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export function AdminLoading() {
  const { t } = useTranslation();
  return (
    <div role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton lines={8} />
    </div>
  );
}
