import type { BookingSettings } from '@etage/domain';

interface SiteCount {
  readonly of: (settings: BookingSettings) => number | null;
  readonly least: number;
  readonly most: number;
  /** What is proposed when it is switched on; absent where it always holds. */
  readonly usual?: number;
}

const DAYS_AHEAD = { least: 1, most: 3_650 };
const DAY_IN_MINUTES = 1_440;

/** Every number that is set at a site: days, minutes and percent, as the API takes them. */
export const SITE_COUNTS = {
  desksAhead: { ...DAYS_AHEAD, of: ({ daysAhead }) => daysAhead.desk },
  roomsAhead: { ...DAYS_AHEAD, of: ({ daysAhead }) => daysAhead.room },
  itemsAhead: { ...DAYS_AHEAD, of: ({ daysAhead }) => daysAhead.equipment },
  checkInOpens: { of: (s) => s.checkInOpensMinutes, least: 1, most: DAY_IN_MINUTES },
  checkInGrace: { of: (s) => s.checkInGraceMinutes, least: 1, most: DAY_IN_MINUTES, usual: 30 },
  confirmation: { of: (s) => s.waitingConfirmationMinutes, least: 1, most: 10_080, usual: 60 },
  assignedOpens: { of: (s) => s.assignedDeskOpensDaysAhead, least: 0, most: 365, usual: 1 },
  mobileShare: { of: (s) => s.mobileSharePercent, least: 0, most: 100, usual: 60 },
} satisfies Record<string, SiteCount>;

export type SiteCountName = keyof typeof SITE_COUNTS;

export const SITE_COUNT_NAMES = Object.keys(SITE_COUNTS) as readonly SiteCountName[];

export const siteCount = (name: SiteCountName): SiteCount => SITE_COUNTS[name];
