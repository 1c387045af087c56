import type { SiteChange } from '@etage/client';
import type { BookingSettings, SlotMode } from '@etage/domain';
import { countOf } from '../count-of';
import { SITE_COUNT_NAMES, siteCount, type SiteCountName } from './site-counts';

/** The settings of a site while somebody works on them. */
export interface SiteDraft {
  readonly slotMode: SlotMode;
  /** In minutes of the wall clock. */
  readonly dayHalvedAt: number;
  /** As they are typed; null where they are switched off. */
  readonly counts: Readonly<Record<SiteCountName, string | null>>;
}

type Counts = Record<SiteCountName, number | null>;

export function siteDraftOf(settings: BookingSettings): SiteDraft {
  const texts = SITE_COUNT_NAMES.map((name) => {
    const count = siteCount(name).of(settings);
    return [name, count === null ? null : String(count)];
  });
  const { slotMode, dayHalvedAt } = settings;
  return { slotMode, dayHalvedAt, counts: Object.fromEntries(texts) as SiteDraft['counts'] };
}

/** Where what was typed is no number that can be. */
export const faultsOf = ({ counts }: SiteDraft): readonly SiteCountName[] =>
  SITE_COUNT_NAMES.filter((name) => {
    const text = counts[name];
    return text !== null && countOf(text, siteCount(name)) === undefined;
  });

function wholeChange({ slotMode, dayHalvedAt, counts }: SiteDraft): Required<SiteChange> {
  const numbers = Object.fromEntries(
    SITE_COUNT_NAMES.map((name) => [name, counts[name] === null ? null : Number(counts[name])]),
  ) as Counts;
  const { desksAhead, roomsAhead, itemsAhead } = numbers;
  return {
    slotMode,
    dayHalvedAt,
    daysAhead: {
      desk: desksAhead ?? 0,
      room: roomsAhead ?? 0,
      equipment: itemsAhead ?? 0,
    },
    checkInOpensMinutes: numbers.checkInOpens ?? 0,
    checkInGraceMinutes: numbers.checkInGrace,
    waitingConfirmationMinutes: numbers.confirmation,
    assignedDeskOpensDaysAhead: numbers.assignedOpens,
    mobileSharePercent: numbers.mobileShare,
  } as Required<SiteChange>;
}

/** What of it is different from how the site is set; empty where nothing is. */
export function siteChangeOf(draft: SiteDraft, settings: BookingSettings): SiteChange {
  const before = wholeChange(siteDraftOf(settings));
  const changed = Object.entries(wholeChange(draft)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof SiteChange]),
  );
  return Object.fromEntries(changed);
}
