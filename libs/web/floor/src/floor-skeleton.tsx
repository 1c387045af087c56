import { Skeleton, VisuallyHidden } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import './floor-screen.css';
import './floor-skeleton.css';

/** The shape of the screen while its data is under way: bar, list, plan, day. */
export function FloorSkeleton() {
  const { t } = useTranslation();
  return (
    <div className="floor-screen" aria-busy="true">
      <VisuallyHidden>{t('floor.loading')}</VisuallyHidden>
      <div className="floor-skeleton-bar">
        <i />
        <i />
        <i />
        <i />
      </div>
      <div className="floor-main">
        <div className="floor-side floor-skeleton-list">
          <Skeleton lines={9} />
        </div>
        <div className="floor-stage">
          <div className="floor-skeleton-plan">
            <i />
          </div>
          <div className="floor-skeleton-ribbon">
            <i />
          </div>
        </div>
        <div className="floor-panel">
          <Skeleton lines={4} />
        </div>
      </div>
    </div>
  );
}
