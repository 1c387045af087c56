import type { Slot } from '@etage/domain';
import type { Words } from './words';

/** A slot in the clock of its site: „Mo., 23. Nov. 2026, 08:00 bis 16:00“; with both dates where it crosses midnight. */
export function slotText({ startsAt, endsAt }: Slot, timeZone: string, words: Words): string {
  const wall = (date: Date) => wallClock(date, timeZone, words);
  const [from, to] = [wall(startsAt), wall(endsAt)];
  const end = from.day === to.day ? to.time : `${to.day}, ${to.time}`;
  return words.until.replace('{start}', `${from.day}, ${from.time}`).replace('{end}', end);
}

/** An instant in the clock of its site: „Mo., 23. Nov. 2026, 08:00“. */
export function instantText(date: Date, timeZone: string, words: Words): string {
  const { day, time } = wallClock(date, timeZone, words);
  return `${day}, ${time}`;
}

function wallClock(date: Date, timeZone: string, words: Words): { day: string; time: string } {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(words.tag, { timeZone, ...options }).format(date);
  return {
    day: format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    time: format({ hour: '2-digit', minute: '2-digit' }),
  };
}
