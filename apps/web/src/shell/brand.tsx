import { useTranslation } from 'react-i18next';
import './brand.css';

/** The name of the house: three floors, each as wide as it is busy. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <span className="brand">
      <svg viewBox="0 0 22 21" width="22" height="21" aria-hidden="true">
        <rect width="22" height="5" rx="2" />
        <rect y="8" width="16" height="5" rx="2" opacity=".55" />
        <rect y="16" width="19" height="5" rx="2" opacity=".3" />
      </svg>
      {t('shell.brand')}
    </span>
  );
}
