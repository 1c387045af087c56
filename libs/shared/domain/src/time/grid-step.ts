import { wallMinute } from './site-day';

const MINUTE = 60_000;

/** The last full step of the grid at an instant, by the wall clock. */
export function gridStepBefore(instant: Date, gridMinutes: number, timeZone: string): Date {
  const minutes = wallMinute(instant, timeZone) % gridMinutes;
  return new Date(Math.floor(instant.getTime() / MINUTE - minutes) * MINUTE);
}

/** The instant itself where it lies on the grid, else the next full step. */
export function gridStepFrom(instant: Date, gridMinutes: number, timeZone: string): Date {
  const before = gridStepBefore(instant, gridMinutes, timeZone);
  return before.getTime() === instant.getTime()
    ? before
    : new Date(before.getTime() + gridMinutes * MINUTE);
}
