import {
  daySlot,
  daysBetween,
  mondayOf,
  overlaps,
  plusDays,
  presenceOn,
  usualDayOf,
  type Actor,
  type PresenceState,
  type SiteCalendar,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import { calendarOf, type Queries } from '@etage/database';
import { HELD_SLOTS } from '../queries/held-slots.query';
import { HOME_SITE_OF, type HomeSiteRow } from '../queries/home-site.query';
import { PRESENCE_OF } from '../queries/presence.query';
import { USUAL_WEEK_OF, type UsualDayColumns } from '../queries/usual-week.query';

export interface KnownDay {
  readonly day: SiteDay;
  readonly said: PresenceState | null;
  readonly state: PresenceState | null;
  readonly usual: UsualDayColumns | undefined;
  readonly isSeated: boolean;
}

/** What is known of somebody's week, and of the month around its Monday. */
export interface KnownWeek {
  readonly site: HomeSiteRow;
  readonly calendar: SiteCalendar;
  readonly pattern: readonly UsualDayColumns[];
  readonly week: readonly KnownDay[];
  readonly month: readonly KnownDay[];
}

const monthOf = (day: SiteDay): SiteDay[] => {
  const first = `${day.slice(0, 8)}01` as SiteDay;
  return daysBetween(first, plusDays(first, 31)).filter((each) => each.startsWith(day.slice(0, 8)));
};

/** Undefined while there is no site at all. */
export async function knownWeek(
  queries: Queries,
  { personId }: Actor,
  day: SiteDay,
  now: Date,
): Promise<KnownWeek | undefined> {
  const [site] = await queries.query(HOME_SITE_OF, [personId]);
  if (!site) return undefined;
  const { timeZone } = site;
  const weekDays = daysBetween(mondayOf(day), plusDays(mondayOf(day), 6));
  const monthDays = monthOf(day);
  const inOrder = [...weekDays, ...monthDays].sort();
  const [first, last] = [inOrder[0] ?? day, inOrder.at(-1) ?? day];
  const said = await queries.query(PRESENCE_OF, [personId, first, last]);
  const pattern = await queries.query(USUAL_WEEK_OF, [personId]);
  const span = [daySlot(first, timeZone).startsAt, daySlot(last, timeZone).endsAt] as const;
  const seated: readonly Slot[] = await queries.query(HELD_SLOTS, [[], ...span, personId]);
  const known = (each: SiteDay): KnownDay => {
    const slot = daySlot(each, timeZone);
    const usual = usualDayOf(pattern, each);
    const isSeated = seated.some((one) => overlaps(one, slot));
    const own = said.find((one) => one.day === each)?.state ?? null;
    const state = presenceOn({ said: own, usual: usual?.state ?? null, isSeated });
    return { day: each, said: own, state, usual, isSeated };
  };
  const calendar = calendarOf(site, now);
  return { site, calendar, pattern, week: weekDays.map(known), month: monthDays.map(known) };
}
