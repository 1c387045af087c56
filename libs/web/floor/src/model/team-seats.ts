import type { PersonBadge } from '@etage/contract';
import type { FloorPlace } from './floor-places';

export interface TeamSeat {
  readonly person: PersonBadge;
  readonly at: FloorPlace;
}

/** Colleagues of the own unit who are on the floor during the slot, each once. */
export function teamSeats(places: readonly FloorPlace[]): TeamSeat[] {
  const seats = new Map<string, TeamSeat>();
  for (const at of places) {
    const { person, mine } = at;
    if (person?.teammate && !mine && !seats.has(person.personId)) {
      seats.set(person.personId, { person, at });
    }
  }
  return [...seats.values()];
}
