import { Skeleton, VisuallyHidden } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import './page.css';

/** While a screen is on its way. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="page" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton lines={6} />
    </div>
  );
}
