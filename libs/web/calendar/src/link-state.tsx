import { useNow } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import { Badge, Notice, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface LinkStateProps {
  readonly link: CalendarLinkView;
  readonly timeZone: string | undefined;
}

/** Whether both are in step, since when, and if not, why. */
export function LinkState({ link, timeZone = 'UTC' }: LinkStateProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const now = useNow(5_000);
  const { fault, faultDetail, syncedAt, dueAt } = link;
  const minutes = Math.max(1, Math.ceil((new Date(dueAt).getTime() - now.getTime()) / 60_000));
  const said = syncedAt
    ? t('calendarLinks.syncedAt', { when: whenText(new Date(syncedAt), formats) })
    : t('calendarLinks.neverSynced');
  return (
    <div className="calendar-link-state" role="status">
      <p>
        {fault ? (
          <Badge tone="danger" icon="error">
            {t('calendarLinks.failing')}
          </Badge>
        ) : (
          <Badge tone={syncedAt ? 'ok' : 'neutral'} icon={syncedAt ? 'check' : 'clock'}>
            {t(syncedAt ? 'calendarLinks.inStep' : 'calendarLinks.isNew')}
          </Badge>
        )}
        <span>{said}</span>
      </p>
      {fault && (
        <Notice tone="warn">
          {t(`problem.${fault}`)} {t('calendarLinks.again', { in: formats.duration(minutes) })}
          {faultDetail && <small className="calendar-link-detail">{faultDetail}</small>}
        </Notice>
      )}
    </div>
  );
}

const whenText = (at: Date, formats: ReturnType<typeof useFormats>): string =>
  formats.slot({ startsAt: at, endsAt: at }).replace(/–.*$/, '');
