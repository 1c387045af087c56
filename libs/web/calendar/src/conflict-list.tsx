import { useCalendarConflicts, useSettleConflict } from '@etage/client';
import type { CalendarConflictView, CalendarLinkView } from '@etage/contract';
import {
  Button,
  rejectionText,
  Skeleton,
  useFormats,
  useTellProblem,
  useWording,
  type Wording,
} from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface ConflictListProps {
  readonly link: CalendarLinkView;
  readonly timeZone: string;
}

/** What the calendar has and Etage could not follow. */
export function ConflictList({ link, timeZone }: ConflictListProps) {
  const { t } = useTranslation();
  const { data: conflicts } = useCalendarConflicts(link);
  if (!conflicts) return <Skeleton lines={3} />;
  return (
    <>
      <p className="calendar-conflicts-hint">{t('calendarLinks.conflictsHint')}</p>
      <ul className="calendar-conflicts">
        {conflicts.map((conflict) => (
          <ConflictRow
            key={conflict.calendarConflictId}
            conflict={conflict}
            link={link}
            timeZone={timeZone}
          />
        ))}
      </ul>
    </>
  );
}

interface ConflictRowProps extends ConflictListProps {
  readonly conflict: CalendarConflictView;
}

function ConflictRow({ conflict, link, timeZone }: ConflictRowProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const tellProblem = useTellProblem();
  const { mutate, isPending } = useSettleConflict(link.calendarLinkId);
  const { startsAt, endsAt, title, organizer, content, kind } = conflict;
  return (
    <li className="calendar-conflict">
      <p>
        <strong>{title ?? t('calendarLinks.untitled')}</strong>
        {organizer && <span> · {organizer}</span>}
        {startsAt && endsAt && (
          <span className="calendar-conflict-slot">
            {formats.slot({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })}
          </span>
        )}
      </p>
      <p>{reasonText(conflict, wording)}</p>
      <details>
        <summary>{t('calendarLinks.text')}</summary>
        <pre tabIndex={0}>{content}</pre>
      </details>
      {kind === 'both-changed' && (
        <Button
          busy={isPending}
          onPress={() => {
            mutate(conflict.calendarConflictId, { onError: tellProblem });
          }}
        >
          {t('calendarLinks.settle')}
        </Button>
      )}
    </li>
  );
}

/** Reasons of the calendar itself have words of their own, those of the rules are said as everywhere. */
function reasonText({ kind, reasons }: CalendarConflictView, wording: Wording): string {
  const { t } = wording;
  if (kind === 'both-changed') return t('calendarLinks.bothChanged');
  return reasons
    .map((reason) => {
      const own = t(
        `calendarLinks.reasons.${reason.code}` as 'calendarLinks.reasons.zone-unknown',
        {
          defaultValue: '',
        },
      );
      return own || rejectionText(reason, wording);
    })
    .join(' ');
}
