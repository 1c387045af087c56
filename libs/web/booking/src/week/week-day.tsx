import type { BookingView, WeekDayView } from '@etage/contract';
import { siteDayOf, type SiteDay } from '@etage/domain';
import { Badge, ButtonLink, useFormats } from '@etage/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DayBooking } from './day-booking';
import { DayState } from './day-state';
import { DayTeam } from './day-team';
import { DayWish } from './day-wish';

export interface WeekDayProps {
  readonly day: WeekDayView;
  readonly bookings: readonly BookingView[];
  readonly now: Date;
  readonly timeZone: string;
  readonly placeHref: (booking: BookingView) => string;
  readonly planHref: (day: SiteDay) => string;
}

/** One day: where I am, what I have, what I would usually have, and who else is in. */
export function WeekDay({ day, bookings, now, timeZone, placeHref, planHref }: WeekDayProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const headingId = useId();
  const today = siteDayOf(now, timeZone);
  const isAhead = day.day >= today;
  const isOpen = isAhead && day.isWorkday && day.holiday === null;
  const isWithoutPlace = bookings.length === 0 && day.wish === null;
  const mayComeIn = day.state === null || day.state === 'on-site';
  return (
    <li
      className="week-day"
      data-state={day.state ?? 'unknown'}
      data-over={!isAhead || undefined}
      aria-labelledby={headingId}
    >
      <header className="week-day-head">
        <h2 id={headingId}>
          {formats.weekday(day.day)} <span>{formats.dayOfMonth(day.day)}</span>
        </h2>
        {day.day === today && <Badge tone="accent">{t('bookings.today')}</Badge>}
      </header>
      {day.holiday !== null && <p className="week-soft">{day.holiday}</p>}
      <DayState day={day} />
      {bookings.length > 0 && (
        <ul className="week-bookings">
          {bookings.map((booking) => (
            <DayBooking
              key={booking.bookingId}
              {...{ booking, now }}
              placeHref={placeHref(booking)}
            />
          ))}
        </ul>
      )}
      {day.wish && <DayWish wish={day.wish} timeZone={timeZone} />}
      {isOpen && isWithoutPlace && mayComeIn && (
        <ButtonLink href={planHref(day.day)} icon="plan">
          {t('week.findPlace')}
        </ButtonLink>
      )}
      {isAhead && <DayTeam team={day.team} />}
    </li>
  );
}
