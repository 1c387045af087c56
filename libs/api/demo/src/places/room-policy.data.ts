/** Rooms held for one unit, by the name on the door. */
export const RESERVED_ROOMS: Readonly<Record<string, string>> = {
  Trauzimmer: 'Standesamt',
  'Projektbüro Hafenviertel': 'Stadtplanungsamt',
};

/** Rooms for which a facility manager has to agree. */
export const ROOMS_WITH_APPROVAL: readonly string[] = ['Großer Sitzungssaal'];
