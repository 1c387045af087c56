import type { BookingView } from '@etage/contract';
import { plusDays, siteDayOf, type SiteDay } from '@etage/domain';
import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { bookingDays } from './booking-days';
import { BookingRow } from './booking-row';
import type { Range } from './range-choice';

interface BookingListProps {
  readonly bookings: readonly BookingView[];
  readonly range: Range;
  readonly now: Date;
  readonly placeHref: (booking: BookingView) => string;
  readonly onCancel: () => void;
}

interface DayHeadingProps {
  readonly day: SiteDay;
  readonly today: SiteDay;
  readonly timeZone: string;
}

/** The day, and beside it in a word how near it is. */
function DayHeading({ day, today, timeZone }: DayHeadingProps) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const word =
    (day === today && t('bookings.today')) ||
    (day === plusDays(today, 1) && t('bookings.tomorrow')) ||
    '';
  return (
    <h2 className="bookings-day">
      {formats.day(day)} {word && <span>{word}</span>}
    </h2>
  );
}

/** Day by day; what is next stands first, of what was the latest. */
export function BookingList({ bookings, range, placeHref, ...row }: BookingListProps) {
  const days = bookingDays(bookings);
  const inOrder = range === 'past' ? days.reverse() : days;
  return inOrder.map(({ day, bookings: ofDay }) => {
    const timeZone = ofDay[0]?.place.timeZone ?? 'UTC';
    return (
      <section key={day} className="bookings-section">
        <DayHeading day={day} today={siteDayOf(row.now, timeZone)} timeZone={timeZone} />
        <ul className="bookings-list">
          {ofDay.map((booking) => (
            <BookingRow
              key={booking.bookingId}
              booking={booking}
              placeHref={placeHref(booking)}
              {...row}
            />
          ))}
        </ul>
      </section>
    );
  });
}
