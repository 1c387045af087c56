import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon';
import './live-sign.css';

export interface LiveSignProps {
  readonly status: 'live' | 'reconnecting' | 'offline';
}

/** Says whether what is on the screen is up to date by itself. */
export function LiveSign({ status }: LiveSignProps) {
  const { t } = useTranslation();
  return (
    <span className={`ui-live ui-live-${status}`} role="status">
      {status === 'offline' ? <Icon name="offline" size={16} /> : <i className="ui-live-dot" />}
      {t(`liveStatus.${status}`)}
    </span>
  );
}
