import { calendarFile } from '@etage/calendar';
import { wordsFor } from '../letter/letter';
import { locationText } from '../letter/location-text';
import type { TakenRow } from '../queries/room-feed.query';

const AGAIN_AFTER_S = 15 * 60;

/** The calendar of a room: when it is taken, as everybody may know. */
export function roomCalendar(
  code: string,
  taken: readonly TakenRow[],
  locale: 'de' | 'en' | null,
): string {
  const words = wordsFor(locale);
  const entries = taken.map((booking) => ({
    ...booking,
    sequence: 0,
    summary: words.taken,
    location: locationText(booking, words),
    url: undefined,
  }));
  return calendarFile(entries, { name: `${words.kind.room} ${code}`, ttl: AGAIN_AFTER_S });
}
