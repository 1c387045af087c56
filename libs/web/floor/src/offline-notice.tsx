import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorState } from './data/floor-state';

/** Without connection: what is shown is as of when, and that nothing can be written. */
export function OfflineNotice({ state }: { readonly state: FloorState }) {
  const { t } = useTranslation();
  const formats = useFormats(state.home.site.calendar.timeZone);
  if (state.live !== 'offline') return null;
  return (
    <p className="floor-offline" role="status">
      {t('floor.stale', { time: formats.time(state.asOf) })}
    </p>
  );
}
