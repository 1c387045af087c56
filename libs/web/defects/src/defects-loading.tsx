import { Skeleton, VisuallyHidden } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export function DefectsLoading() {
  const { t } = useTranslation();
  return (
    <div role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton lines={4} />
    </div>
  );
}
