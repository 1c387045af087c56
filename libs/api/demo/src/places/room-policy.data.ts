/** Rooms held for one unit, by the name on the door. */
export const RESERVED_ROOMS: Readonly<Record<string, string>> = {
  Trauzimmer: 'Standesamt',
  'Projektbüro Hafenviertel': 'Stadtplanungsamt',
};

/** Rooms in which desks are booked by shifts: half a day each. The demo leaves them to its visitors. */
export const ROOMS_BY_HALF_DAYS: readonly string[] = ['Bürgeramt'];

/** Rooms for which a facility manager has to agree. */
export const ROOMS_WITH_APPROVAL: readonly string[] = ['Großer Sitzungssaal'];

/** Floors whose lounge is taken on the spot, for so many minutes; elsewhere one simply sits down. */
export const LOUNGES_ON_THE_SPOT: Readonly<Record<string, number>> = { 'SH-1': 60, 'TR-1': 45 };
