import { useMyBookings } from '@etage/client';
import { daySlot, siteDayOf, type SiteDay } from '@etage/domain';
import { Button, useFormats } from '@etage/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelledBy } from '../days-off';
import type { AbsenceEntry } from './read-absences';
import { useSaveAbsences } from './use-save-absences';

export interface AbsenceChoiceProps {
  readonly entries: readonly AbsenceEntry[];
  readonly unread: number;
  readonly timeZone: string;
  readonly now: Date;
  readonly onClose: () => void;
}

interface EntryProps {
  readonly entry: AbsenceEntry;
  readonly timeZone: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Entry({ entry, timeZone, isChosen, onChange }: EntryProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const id = useId();
  const [first, last] = [entry.days[0], entry.days.at(-1)];
  const day = first === undefined ? '' : formats.day(first);
  const words = { first: day, last: last === undefined ? '' : formats.day(last) };
  return (
    <li>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <label htmlFor={id}>
        <strong>{entry.title || t('absence.untitled')}</strong>{' '}
        <span>{first === last ? day : t('week.span', words)}</span>
        <small>
          {' · '}
          {t('absence.days', { count: entry.days.length })}
        </small>
      </label>
    </li>
  );
}

/** What the calendar calls busy; where it calls nothing so, everything. */
function chosenAtFirst(entries: readonly AbsenceEntry[]): ReadonlySet<AbsenceEntry> {
  const busy = entries.filter(({ isBusy }) => isBusy);
  return new Set(busy.length > 0 ? busy : entries);
}

/** Which of the entries are absences; what is booked on them can be cancelled in the same press. */
export function AbsenceChoice({ entries, unread, timeZone, now, onClose }: AbsenceChoiceProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => chosenAtFirst(entries));
  const days = [...new Set([...chosen].flatMap((entry) => entry.days))].sort();
  const count = useBookingsOn(days, timeZone, now);
  const save = useSaveAbsences(timeZone);
  const saveAndClose = (cancels: boolean) => (): void => {
    void save({ days, cancels });
    onClose();
  };
  return (
    <>
      <ul className="absence-entries" aria-label={t('absence.entries')}>
        {entries.map((entry, index) => (
          <Entry
            key={index}
            {...{ entry, timeZone }}
            isChosen={chosen.has(entry)}
            onChange={(isChosen) => {
              setChosen(
                (before) =>
                  new Set(entries.filter((one) => (one === entry ? isChosen : before.has(one)))),
              );
            }}
          />
        ))}
      </ul>
      {unread > 0 && <p>{t('absence.unread', { count: unread })}</p>}
      <footer className="ui-dialog-actions">
        <Button
          variant={count > 0 ? 'secondary' : 'primary'}
          isDisabled={days.length === 0}
          onPress={saveAndClose(false)}
        >
          {t('absence.save', { count: days.length })}
        </Button>
        {count > 0 && (
          <Button variant="primary" onPress={saveAndClose(true)}>
            {t('absence.saveAndCancel', { count })}
          </Button>
        )}
      </footer>
    </>
  );
}

/** How many of my bookings would go if I were absent on these days. */
function useBookingsOn(days: readonly SiteDay[], timeZone: string, now: Date): number {
  const [first, last] = [days[0], days.at(-1)];
  const span = first !== undefined &&
    last !== undefined && {
      startsAt: daySlot(first, timeZone).startsAt,
      endsAt: daySlot(last, timeZone).endsAt,
    };
  const mine = useMyBookings(span || undefined);
  if (!span || !mine.data) return 0;
  return cancelledBy(mine.data, span, now).filter(({ startsAt }) =>
    days.includes(siteDayOf(new Date(startsAt), timeZone)),
  ).length;
}
