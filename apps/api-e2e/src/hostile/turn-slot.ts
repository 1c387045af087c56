import { instantAt } from '@etage/domain';
import { at, quietDays, type Ground, type SlotOnWire } from '../support/ground';

/** From six to four in quarters of an hour; later in the day lies what hostile requests book. */
const QUARTERS = 40;

/** A quarter of an hour for each turn, on the first quiet day and on those after it. */
export function turnSlot({ site }: Ground, turn: number): SlotOnWire {
  const day = at(quietDays(site), Math.floor(turn / QUARTERS));
  const minute = 6 * 60 + (turn % QUARTERS) * 15;
  const instant = (minutes: number): string =>
    instantAt(day, minutes, site.calendar.timeZone).toISOString();
  return { startsAt: instant(minute), endsAt: instant(minute + 15) };
}
