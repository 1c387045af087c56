/** Rooms held for one unit, by the name on the door. */
export const RESERVED_ROOMS: Readonly<Record<string, string>> = {
  Trauzimmer: 'Standesamt',
  'Projektbüro Hafenviertel': 'Stadtplanungsamt',
};

/** Rooms in which desks are booked by shifts: half a day each. The demo leaves them to its visitors. */
export const ROOMS_BY_HALF_DAYS: readonly string[] = ['Bürgeramt'];

/** Rooms for which a facility manager has to agree. */
export const ROOMS_WITH_APPROVAL: readonly string[] = ['Großer Sitzungssaal'];
