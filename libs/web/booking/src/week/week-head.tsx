import type { BookingView, WeekView } from '@etage/contract';
import { mondayOf, plusDays, siteDayOf, type SiteDay } from '@etage/domain';
import { Button, IconButton, useFormats } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbsenceAction } from '../absence/absence-action';
import { useBookUsualDays } from './use-book-usual-days';
import { UsualWeekDialog } from './usual-week-dialog';
import { weekNumber } from './week-number';

export interface WeekHeadProps {
  readonly monday: SiteDay;
  readonly onDay: (day: SiteDay) => void;
  readonly now: Date;
  readonly timeZone: string;
  readonly week: WeekView;
  readonly bookings: readonly BookingView[];
  /** Another week is still shown. */
  readonly isStale: boolean;
}

function WeekSwitch({ monday, onDay, now, timeZone }: WeekHeadProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const thisMonday = mondayOf(siteDayOf(now, timeZone));
  const span = { first: formats.dayOfMonth(monday), last: formats.dayOfMonth(plusDays(monday, 6)) };
  const to = (day: SiteDay) => () => {
    onDay(day);
  };
  return (
    <div className="week-switch" role="group" aria-label={t('week.switch')}>
      <IconButton
        bordered
        icon="chevron-left"
        label={t('week.before')}
        onPress={to(plusDays(monday, -7))}
      />
      <p aria-live="polite">
        <strong>{t('week.number', { number: weekNumber(monday) })}</strong>{' '}
        <span>{t('week.span', span)}</span>
      </p>
      <IconButton
        bordered
        icon="chevron-right"
        label={t('week.after')}
        onPress={to(plusDays(monday, 7))}
      />
      {monday !== thisMonday && (
        <Button variant="quiet" onPress={to(thisMonday)}>
          {t('week.this')}
        </Button>
      )}
    </div>
  );
}

/** Books in one press what the columns below show as free. */
function BookUsualDays({ week }: { readonly week: WeekView }) {
  const { t } = useTranslation();
  const { book, isPending } = useBookUsualDays(week.timeZone);
  const wishes = week.days.flatMap(({ wish }) => wish ?? []);
  const free = wishes.filter(({ rejections }) => rejections.length === 0);
  if (free.length === 0 && !isPending) return null;
  return (
    <Button variant="primary" icon="check" busy={isPending} onPress={() => void book(free)}>
      {isPending ? t('week.booking') : t('week.book', { count: free.length })}
    </Button>
  );
}

/** Which week it is, and what can be done for all of it. */
export function WeekHead(props: WeekHeadProps) {
  const { week, bookings, isStale } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className="week-head">
      <h1>{t('week.heading')}</h1>
      <WeekSwitch {...props} />
      <div className="week-actions">
        <AbsenceAction now={props.now} />
        {week.hasPattern && (
          <Button
            isDisabled={isStale}
            onPress={() => {
              setIsOpen(true);
            }}
          >
            {t('week.usual')}
          </Button>
        )}
        {!isStale && <BookUsualDays week={week} />}
      </div>
      {isOpen && (
        <UsualWeekDialog
          {...{ week, bookings }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </header>
  );
}
