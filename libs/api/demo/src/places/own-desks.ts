import type { PersonId, PlaceId } from '@etage/domain';
import type { Place } from '@etage/database';
import type { Employee } from '../people/employees';
import { SEATINGS, type Seating } from '../units/post';

/** Share of the counter desks that belong to somebody; the others are shared. */
const OWN_COUNTERS = 0.6;

const LEADING: readonly Seating[] = ['division-head', 'office-head', 'department-head'];

const seatedAs = (employees: readonly Employee[], seatings: readonly Seating[]): Employee[] =>
  employees
    .filter(({ post }) => seatings.includes(post.seating))
    .sort((a, b) => SEATINGS.indexOf(a.post.seating) - SEATINGS.indexOf(b.post.seating));

function desksIn(rooms: readonly Place[], places: readonly Place[]): Place[] {
  const order = rooms.map((room) => room.id);
  return places
    .filter(({ kind, roomId }) => kind === 'desk' && roomId !== null && order.includes(roomId))
    .sort((a, b) => order.indexOf(a.roomId as PlaceId) - order.indexOf(b.roomId as PlaceId));
}

/**
 * Who owns which desk on a floor. Heads sit alone, the larger room for the higher post, as the Mainz standard has it;
 * their assistants sit in the anteroom, and part of the counters is taken for good.
 */
export function ownDesks(
  places: readonly Place[],
  employees: readonly Employee[],
): ReadonlyMap<PlaceId, PersonId> {
  const isAnteroom = (room: Place): boolean => room.name === 'Vorzimmer';
  const single = places
    .filter((place) => place.use === 'office' && place.capacity === 1 && !isAnteroom(place))
    .sort((a, b) => (b.area ?? 0) - (a.area ?? 0));
  const counters = desksIn(
    places.filter((place) => place.use === 'counter'),
    places,
  );
  const seated = [
    [desksIn(single, places), seatedAs(employees, LEADING)],
    [desksIn(places.filter(isAnteroom), places), seatedAs(employees, ['assistant'])],
    [
      counters.slice(0, Math.round(counters.length * OWN_COUNTERS)),
      seatedAs(employees, ['counter']),
    ],
  ] as const;
  return new Map(
    seated.flatMap(([desks, owners]) =>
      desks.flatMap((desk, at) => {
        const owner = owners[at];
        return owner ? [[desk.id, owner.person.id] as const] : [];
      }),
    ),
  );
}
