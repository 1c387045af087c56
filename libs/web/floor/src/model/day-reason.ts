import type { SiteView } from '@etage/contract';
import { decideDay, type Rejection, type Slot } from '@etage/domain';

/** Why nobody may book any place during the slot: a weekend, a holiday, the past; undefined on a day like any other. */
export const dayReason = (
  slot: Slot,
  { calendar, settings }: Pick<SiteView, 'calendar' | 'settings'>,
  now: Date,
): Rejection | undefined => decideDay({ slot }, { now, calendar, settings })[0];
