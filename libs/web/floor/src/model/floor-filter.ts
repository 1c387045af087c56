import type { FloorFilter } from '@etage/client';
import type { PlaceView, SessionView } from '@etage/contract';
import { missesOf, placeFeatures, type Need } from '@etage/domain';
import { distance, type PlanPoint } from '@etage/floorplan';

/** Within call, in centimetres. */
const NEAR = 900;

/** What a filter asks of a place; nearness is no property of the place. */
function needOf(filter: FloorFilter, { notebook }: SessionView): Need {
  switch (filter) {
    case 'dock':
      return notebook ? { notebook } : {};
    case 'height-adjustable':
      return { heightAdjustable: true };
    case 'two-screens':
      return { screens: 2 };
    case 'accessible':
      return { accessible: true };
    case 'quiet':
      return { quiet: true };
    case 'near-team':
      return {};
  }
}

export interface FilterFacts {
  readonly filters: readonly FloorFilter[];
  readonly session: SessionView;
  /** Where colleagues of the own unit sit during the slot. */
  readonly team: readonly PlanPoint[];
}

/** Every filter is about a seat, and nobody sits on a device. */
const hasSeat = ({ kind }: PlaceView): boolean => kind !== 'equipment';

/** Only a desk has a table to raise, and a dock and screens for one person's notebook. */
const OF_A_DESK: readonly FloorFilter[] = ['dock', 'height-adjustable', 'two-screens'];

/** The filters a place does not meet. */
export function missedFilters(
  place: PlaceView,
  at: PlanPoint | undefined,
  { filters, session, team }: FilterFacts,
): FloorFilter[] {
  const features = placeFeatures(place);
  return filters.filter((filter) => {
    if (!hasSeat(place)) return true;
    if (filter === 'near-team') return !at || !team.some((mate) => distance(mate, at) <= NEAR);
    if (place.kind !== 'desk' && OF_A_DESK.includes(filter)) return true;
    return missesOf(features, needOf(filter, session)).length > 0;
  });
}
