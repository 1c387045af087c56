import ical from 'ical-generator';
import { wordsFor } from '../letter/letter';
import { locationText, placeText } from '../letter/location-text';
import type { FeedBookingRow } from '../queries/notice-settings.query';
import { eventOf } from './calendar-entry';
import { PRODUCT } from './invitation';
import { zoneDefinition } from './zone-definition';

const AGAIN_AFTER_S = 15 * 60;

/** The calendar that a person's programs subscribe to. */
export function privateCalendar(
  bookings: readonly FeedBookingRow[],
  locale: 'de' | 'en' | null,
  publicUrl: string | undefined,
): string {
  const words = wordsFor(locale);
  const url = publicUrl && new URL('/bookings', publicUrl).href;
  const events = bookings.map((booking) =>
    eventOf({
      ...booking,
      summary: booking.title ?? placeText(booking, words),
      location: locationText(booking, words),
      url,
    }),
  );
  const timezone = { name: null, generator: zoneDefinition };
  return ical({ name: 'Etage', prodId: PRODUCT, ttl: AGAIN_AFTER_S, timezone, events }).toString();
}
