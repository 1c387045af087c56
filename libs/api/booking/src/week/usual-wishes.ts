import {
  frameSlot,
  siteDayOf,
  usualSlot,
  type Actor,
  type PlaceId,
  type SiteDay,
  type Slot,
} from '@etage/domain';
import { Refused, type Queries } from '@etage/database';
import type { PlaceDirectory } from '../place/place.directory';
import { OWN_DESKS } from '../queries/presence.query';
import { judgeTogether, type JudgedOccurrence } from '../series/judge-together';
import type { WantedOccurrence } from '../series/wanted-occurrences';
import type { KnownDay, KnownWeek } from './known-week';

/** When people come to their own desk unless they say otherwise, in minutes of the wall clock. */
const OWN_HOURS = { startsAt: 8 * 60, endsAt: 16 * 60 };

/** A usual place on one day, with what stands against it. */
export interface JudgedDay extends JudgedOccurrence {
  readonly day: SiteDay;
}

type WantedDay = WantedOccurrence & { readonly day: SiteDay };

function clipped(slot: Slot, frame: Slot | undefined): Slot {
  if (!frame || frame.startsAt >= slot.endsAt || frame.endsAt <= slot.startsAt) return slot;
  return {
    startsAt: frame.startsAt > slot.startsAt ? frame.startsAt : slot.startsAt,
    endsAt: frame.endsAt < slot.endsAt ? frame.endsAt : slot.endsAt,
  };
}

function wantedOn(
  { day, usual }: KnownDay,
  { calendar }: KnownWeek,
  ownDesk: PlaceId | undefined,
): WantedDay[] {
  const { timeZone } = calendar;
  const { placeId, startsAt, endsAt } = usual ?? {};
  if (placeId && startsAt != null && endsAt != null) {
    return [{ day, placeId, slot: usualSlot({ startsAt, endsAt }, day, timeZone) }];
  }
  if (!ownDesk) return [];
  const slot = clipped(usualSlot(OWN_HOURS, day, timeZone), frameSlot(calendar, day));
  return [{ day, placeId: ownDesk, slot }];
}

/** Where the actor would sit on the days of a week on which they are on site and have no desk yet. */
export async function usualWishes(
  queries: Queries,
  places: PlaceDirectory,
  actor: Actor,
  known: KnownWeek,
  now: Date,
): Promise<JudgedDay[]> {
  const [own] = await queries.query(OWN_DESKS, [actor.personId]);
  const today = siteDayOf(now, known.calendar.timeZone);
  const open = known.week.filter(
    ({ day, state, isSeated }) => day >= today && state === 'on-site' && !isSeated,
  );
  const wanted: WantedDay[] = [];
  for (const one of open.flatMap((day) => wantedOn(day, known, own?.placeId))) {
    // A place that is hidden by now is no usual place any more.
    if (await places.read(queries, one.placeId, actor, now)) wanted.push(one);
  }
  const judged = await judgeTogether(queries, places, actor, wanted, now);
  if (judged instanceof Refused) return [];
  return judged.flatMap((each, index) => {
    const day = wanted[index]?.day;
    return day ? [{ ...each, day }] : [];
  });
}
