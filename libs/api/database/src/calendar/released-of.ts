import {
  plusDays,
  releasedDays,
  releasedSpans,
  type OwnerDay,
  type SiteDay,
  type Slot,
} from '@etage/domain';

/** What decides when an assigned desk is open to everyone. */
export interface OwnerColumns {
  readonly today: SiteDay;
  /** How many days ahead a desk can be booked. */
  readonly daysAhead: number;
  readonly opensDaysAhead: number | null;
  readonly timeZone: string;
  readonly days: readonly OwnerDay[];
}

/** SQL for `OwnerColumns` of place `p` in building `b` at the instant `now`; null for a desk that belongs to nobody. */
export const ownerColumns = (now: string): string => `
  (SELECT jsonb_build_object(
            'today', here.today, 'daysAhead', here.days_ahead, 'timeZone', here.time_zone,
            'opensDaysAhead', here.settings->'assignedDeskOpensDaysAhead',
            'days', owner_days(p.assigned_person_id, here.today, here.days_ahead))
     FROM (SELECT s.time_zone, s.settings, (${now}::timestamptz AT TIME ZONE s.time_zone)::date AS today,
                  (s.settings->'daysAhead'->>'desk')::int AS days_ahead
             FROM site s WHERE s.id = b.site_id) here
    WHERE p.assigned_person_id IS NOT NULL) AS owner`;

/** When the desk is open to everyone, as far ahead as desks can be booked. */
export function releasedOf(owner: OwnerColumns | null): Slot[] {
  if (!owner) return [];
  const { today, daysAhead, opensDaysAhead, timeZone, days } = owner;
  const released = releasedDays(days, opensDaysAhead, today, plusDays(today, daysAhead));
  return releasedSpans(released, timeZone);
}
