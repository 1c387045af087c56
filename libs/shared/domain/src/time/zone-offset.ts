import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
/** Clocks are changed on a quarter of an hour everywhere, so within one the offset stands. */
const QUARTER = 15 * MINUTE;
const KEPT = 20_000;

const known = new Map<string, number>();

/** By how many milliseconds the wall clock of a zone is ahead of UTC at an instant. Asking the system is slow. */
export function zoneOffset(instant: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant / QUARTER)}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT) known.clear();
  const offset = tzOffset(timeZone, new Date(instant)) * MINUTE;
  known.set(key, offset);
  return offset;
}
