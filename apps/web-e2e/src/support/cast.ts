/**
 * Who plays on which stage (a floor on a day, see city.ts). No two specs share a person or a stage, so they run in any
 * order and beside each other.
 */
export const cast = {
  twoBrowsers: { stage: 0, anna: 1, ben: 2, clara: 3 },
  network: { stage: 1, anna: 11, ben: 12 },
  twoClicks: { stage: 2, anna: 21 },
  keyboard: { stage: 3, anna: 31 },
  whyNot: { stage: 4, anna: 41, ben: 42 },
  filters: { stage: 5, anna: 51 },
  address: { stage: 6, anna: 61, ben: 62 },
  accessibility: { stage: 7, anna: 71, ben: 72, clara: 73 },
  preferences: { stage: 8, anna: 81, ben: 82 },
  sessions: { stage: 9, anna: 91, ben: 92 },
  bookings: { stage: 10, anna: 101, ben: 102 },
  displays: { stage: 11, anna: 111, ben: 112 },
  ribbon: { stage: 12, anna: 121 },
  restart: { stage: 13, anna: 131, ben: 132 },
  modes: { stage: 14, anna: 145 },
  week: { stage: 16, anna: 150, ben: 151, clara: 152, dora: 153 },
  arrival: { stage: 17, anna: 160, ben: 161 },
  series: { stage: 15, anna: 170, ben: 171, clara: 172 },
  waiting: { stage: 15, anna: 190, ben: 191, clara: 192 },
  /** At the desks that stand last on the plan. */
  gear: { stage: 16, anna: 210, ben: 211, clara: 212 },
  /** Of one team; ben and dora let it see them. */
  find: { stage: 14, anna: 182, ben: 183, clara: 184, dora: 186, emil: 187 },
  /** At the last desk on the plan, as it is closed for a while on every day. */
  defects: { stage: 13, anna: 230, ben: 231, clara: 232 },
  /** Of one team. */
  team: { stage: 17, anna: 220, ben: 221 },
  /** In the rooms of the site, which nobody else books on that day. */
  rooms: { stage: 13, anna: 250, ben: 251, clara: 252 },
  notices: { anna: 201 },
  /** A room of it; nobody books there. */
  calendars: { stage: 0 },
  /** Of a unit that nobody else here belongs to. */
  admin: { stage: 17, anna: 240 },
  /** On the floor that it imports. */
  planImport: { anna: 141, ben: 142 },
} as const;
