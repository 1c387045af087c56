import { calendarFile } from '@etage/calendar';
import { wordsFor } from '../letter/letter';
import { locationText, placeText } from '../letter/location-text';
import type { FeedBookingRow } from '../queries/notice-settings.query';

const AGAIN_AFTER_S = 15 * 60;

/** The calendar that a person's programs subscribe to. */
export function privateCalendar(
  bookings: readonly FeedBookingRow[],
  locale: 'de' | 'en' | null,
  publicUrl: string | undefined,
): string {
  const words = wordsFor(locale);
  const url = publicUrl && new URL('/bookings', publicUrl).href;
  const entries = bookings.map((booking) => ({
    ...booking,
    summary: booking.title ?? placeText(booking, words),
    location: locationText(booking, words),
    url,
  }));
  return calendarFile(entries, { name: 'Etage', ttl: AGAIN_AFTER_S });
}
