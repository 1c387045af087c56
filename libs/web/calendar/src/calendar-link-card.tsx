import { floorHomeOf, useNow, useSites, useSyncCalendar } from '@etage/client';
import type { CalendarLinkView } from '@etage/contract';
import { Badge, Button, DialogButton, floorName, roomName, useTellProblem } from '@etage/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictList } from './conflict-list';
import { LinkDialog } from './link-dialog';
import { LinkState } from './link-state';
import { RemoveDialog } from './remove-dialog';

/** One room and its calendar: how they stand, and what can be done. */
export function CalendarLinkCard({ link }: { readonly link: CalendarLinkView }) {
  const { t } = useTranslation();
  const home = floorHomeOf(useSites().data ?? [], link.floorId);
  const heading = useId();
  const [showsConflicts, setShowsConflicts] = useState(false);
  const floor = home ? floorName(home.floor, home.building.floors, t) : link.floorName;
  return (
    <li className="calendar-link" aria-labelledby={heading}>
      <div className="calendar-link-head">
        <h2 id={heading}>
          {link.code} <span>{roomName(link, t)}</span>
        </h2>
        <p>
          {floor}, {link.buildingName} · {t(`calendarLinks.directions.${link.direction}`)}
        </p>
        <p className="calendar-link-url">{link.url}</p>
      </div>
      <LinkState link={link} timeZone={home?.site.calendar.timeZone} />
      <LinkActions link={link} />
      {link.conflicts > 0 && (
        <div className="calendar-link-conflicts">
          <Button
            variant="quiet"
            icon={showsConflicts ? 'chevron-up' : 'chevron-down'}
            aria-expanded={showsConflicts}
            onPress={() => {
              setShowsConflicts(!showsConflicts);
            }}
          >
            {t('calendarLinks.conflicts')}
            <Badge tone="warn">{link.conflicts}</Badge>
          </Button>
          {showsConflicts && (
            <ConflictList link={link} timeZone={home?.site.calendar.timeZone ?? 'UTC'} />
          )}
        </div>
      )}
    </li>
  );
}

function LinkActions({ link }: { readonly link: CalendarLinkView }) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutate, isPending } = useSyncCalendar(link.calendarLinkId);
  const now = useNow(2_000);
  const isUnderway = link.isRunning || new Date(link.dueAt) <= now;
  return (
    <div className="calendar-link-actions">
      <Button
        busy={isPending || isUnderway}
        onPress={() => {
          mutate(undefined, { onError: tellProblem });
        }}
      >
        {t(isUnderway ? 'calendarLinks.underway' : 'calendarLinks.sync')}
      </Button>
      <DialogButton variant="quiet" label={t('calendarLinks.change')}>
        {(onClose) => <LinkDialog link={link} onClose={onClose} />}
      </DialogButton>
      <DialogButton variant="quiet" label={t('calendarLinks.remove')}>
        {(onClose) => <RemoveDialog link={link} onClose={onClose} />}
      </DialogButton>
    </div>
  );
}
