import { useNow } from '@etage/client';
import type { BookingView, WeekView } from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { useScreenTitle } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { BookingsFailed } from '../bookings-failed';
import { BookingsLoading } from '../bookings-loading';
import { BalanceBar } from './balance-bar';
import { daysShown } from './days-shown';
import { NoUsualWeek } from './no-usual-week';
import { useShownWeek } from './use-shown-week';
import { WeekDay } from './week-day';
import { WeekHead } from './week-head';
import './week-screen.css';

export interface WeekScreenProps {
  /** Any day of the week that is shown; absent for the one that comes next. */
  readonly day: SiteDay | undefined;
  readonly onDay: (day: SiteDay) => void;
  /** Where the booking's place is shown on the plan. */
  readonly placeHref: (booking: BookingView) => string;
  /** Where a place is chosen for a day. */
  readonly planHref: (day: SiteDay) => string;
}

interface ShownWeek extends Pick<WeekScreenProps, 'placeHref' | 'planHref'> {
  readonly week: WeekView;
  readonly bookings: readonly BookingView[];
  readonly now: Date;
}

function Days({ week, bookings, ...props }: ShownWeek) {
  const { t } = useTranslation();
  const days = daysShown(week, bookings);
  return (
    <ol className="week-days" aria-label={t('week.days')} data-count={days.length}>
      {days.map(({ day, bookings: ofDay }) => (
        <WeekDay key={day.day} {...{ day, bookings: ofDay, timeZone: week.timeZone }} {...props} />
      ))}
    </ol>
  );
}

/** My week: where I am, what I have booked, who of my team is in, and my usual days in one press. */
export function WeekScreen({ day, onDay, placeHref, planHref }: WeekScreenProps) {
  const { t } = useTranslation();
  useScreenTitle(t('week.heading'));
  const now = useNow();
  const { monday, timeZone, week, bookings, isStale, error, retry } = useShownWeek(day, now);
  if (!monday || !week || !bookings) {
    return (
      <div className="week">
        <h1>{t('week.heading')}</h1>
        {error ? <BookingsFailed error={error} onRetry={retry} /> : <BookingsLoading />}
      </div>
    );
  }
  return (
    <div className="week">
      <WeekHead {...{ monday, onDay, now, timeZone, week, bookings, isStale }} />
      <div className="week-body" aria-busy={isStale}>
        {!week.hasPattern && <NoUsualWeek {...{ week, bookings }} />}
        <Days {...{ week, bookings, now, placeHref, planHref }} />
        <BalanceBar balance={week.balance} monday={monday} />
      </div>
    </div>
  );
}
