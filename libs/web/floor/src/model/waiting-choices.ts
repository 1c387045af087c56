import type { FloorFilter, WaitingWish } from '@etage/client';
import type { PlaceView, WaitingNeed, WaitingView } from '@etage/contract';
import { placeFeatures, type SiteId, type Slot } from '@etage/domain';

export interface WaitingChoice {
  /** This place, any of its kind on the floor, or one that has as much anywhere at the site. */
  readonly what: 'place' | 'floor' | 'alike';
  readonly wish: WaitingWish;
}

/** As much of the filters as a place can have by itself. */
function needOfFilters(filters: readonly FloorFilter[]): WaitingNeed {
  const has = (filter: FloorFilter): boolean => filters.includes(filter);
  return {
    ...(has('dock') && { equipment: ['dock'] }),
    ...(has('height-adjustable') && { heightAdjustable: true }),
    ...(has('two-screens') && { screens: 2 }),
    ...(has('accessible') && { accessible: true }),
    ...(has('quiet') && { quiet: true }),
  };
}

/**
 * What the place has, as a need. That it is accessible is no need of whoever looks at it: those who have that need come
 * first, and say so by the filter.
 */
function needLike(place: PlaceView): WaitingNeed {
  const { capacity, screens, heightAdjustable, quiet } = placeFeatures(place);
  const equipment = [...new Set(place.equipment.map(({ kind }) => kind))].sort();
  if (place.kind === 'room') return { capacity, ...(equipment.length > 0 && { equipment }) };
  return {
    ...(screens > 0 && { screens: Math.min(screens, 10) }),
    ...(heightAdjustable && { heightAdjustable }),
    ...(quiet && { quiet }),
    ...(equipment.includes('dock') && { equipment: ['dock'] }),
  };
}

interface Around {
  readonly siteId: SiteId;
  readonly filters: readonly FloorFilter[];
  /** Whether another place on the floor could be booked at once. */
  readonly hasOther: boolean;
}

/** For what one can wait where a place is taken; devices are waited for one by one. */
export function waitingChoices(
  place: PlaceView,
  { startsAt, endsAt }: Slot,
  { siteId, filters, hasOther }: Around,
): WaitingChoice[] {
  const slot = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  const { placeId, floorId, kind } = place;
  const asked = needOfFilters(filters);
  const choices: (WaitingChoice | false)[] = [
    { what: 'place', wish: { ...slot, placeId } },
    kind !== 'equipment' &&
      !hasOther && { what: 'floor', wish: { ...slot, floorId, kind, need: asked } },
    kind !== 'equipment' && {
      what: 'alike',
      wish: { ...slot, siteId, kind, need: { ...needLike(place), ...asked } },
    },
  ];
  return choices.filter((choice) => choice !== false);
}

const textOf = (need: WaitingNeed | undefined): string =>
  JSON.stringify(Object.entries(need ?? {}).sort());

/** My entry that asks for the same, if there is one. */
export const entryFor = (
  { wish }: WaitingChoice,
  entries: readonly WaitingView[],
): WaitingView | undefined =>
  entries.find(
    ({ startsAt, endsAt, kind, need, place, floor, site }) =>
      startsAt === wish.startsAt &&
      endsAt === wish.endsAt &&
      place?.placeId === wish.placeId &&
      (wish.placeId !== undefined ||
        (kind === wish.kind &&
          floor?.floorId === wish.floorId &&
          (wish.siteId === undefined || site.siteId === wish.siteId) &&
          textOf(need) === textOf(wish.need))),
  );
