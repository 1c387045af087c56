import type { FloorSearch } from '@etage/client';
import { floorDay, floorView, session, site } from '../model/floor.fixture';
import { floorPlaces, type FloorPlace } from '../model/floor-places';
import { dayReason } from '../model/day-reason';
import { slotChoice } from '../model/slot-choice';
import type { FloorState } from './floor-state';

const NOW = new Date('2026-11-23T06:30:00Z');

/** Monday morning, half past seven in Berlin, on a floor where nothing is booked yet. */
export function aFloorState(
  more: Partial<FloorState> = {},
  { filters = [], ...search }: FloorSearch = {},
): FloorState {
  const home = {
    site: site(),
    building: site().buildings[0]!,
    floor: site().buildings[0]!.floors[0]!,
  };
  const known = { session: session(), floor: floorView(), floorDay: floorDay(), ...more };
  const choice = slotChoice(search, home.site.calendar, NOW);
  const why = dayReason(choice.slot, home.site, more.now ?? NOW);
  return {
    home,
    sites: [home.site],
    choice,
    places: floorPlaces({ ...known, slot: choice.slot, filters, offDay: !!why }),
    dayReason: why,
    myBookings: [],
    waiting: [],
    filters,
    now: NOW,
    live: 'live',
    asOf: NOW,
    busy: false,
    ...known,
    ...more,
  };
}

export const placeOf = ({ places }: FloorState, code: string): FloorPlace =>
  places.find(({ place }) => place.code === code)!;
