import type { Slot } from '@etage/domain';
import type { Words } from './words';

/** A slot in the clock of its site: „Mo., 23. Nov. 2026, 08:00 bis 16:00“; with both dates where it crosses midnight. */
export function slotText({ startsAt, endsAt }: Slot, timeZone: string, words: Words): string {
  const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.tag, { timeZone, ...options }).format(date);
  const day = (date: Date): string =>
    format(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const time = (date: Date): string => format(date, { hour: '2-digit', minute: '2-digit' });
  const [from, to] = [day(startsAt), day(endsAt)];
  const end = from === to ? time(endsAt) : `${to}, ${time(endsAt)}`;
  return words.until.replace('{start}', `${from}, ${time(startsAt)}`).replace('{end}', end);
}
