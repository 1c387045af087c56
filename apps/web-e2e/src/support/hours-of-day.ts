import { isoWeekday, type FrameHours } from '@etage/domain';
import type { Stage } from './stage';

/** When the house opens and closes on the day of a stage, in minutes of the wall clock. */
export function hoursOfDay({ site, day }: Pick<Stage, 'site' | 'day'>): FrameHours {
  const hours = site.calendar.frameHours[isoWeekday(day) - 1];
  if (!hours) throw new Error(`nobody works on ${day}`);
  return hours;
}
