import {
  useAvailability,
  useFloor,
  useFloorLive,
  useMyAllowances,
  useMyBookings,
  useNow,
  useSignedIn,
  useWaitingList,
  type FloorDay,
  type FloorHome,
  type FloorSearch,
} from '@etage/client';
import type { AllowanceView, FloorView, SiteView } from '@etage/contract';
import { daySlot, type Rejection, type SiteDay, type SiteId } from '@etage/domain';
import { useMemo } from 'react';
import { dayReason } from '../model/day-reason';
import { floorPlaces, type FloorNow } from '../model/floor-places';
import { slotChoice, type SlotChoice } from '../model/slot-choice';
import type { FloorState } from './floor-state';
import { useKept } from './use-kept';

const NO_FILTERS: NonNullable<FloorSearch['filters']> = [];

/** Day and slot of the address, the same object as long as they mean the same. */
function useChoice(
  { site }: FloorHome,
  search: FloorSearch,
  now: Date,
  slotMode = site.settings.slotMode,
): SlotChoice {
  const { dayHalvedAt } = site.settings;
  const mode = { slotMode, dayHalvedAt };
  const { day, slot, preset, minutes } = slotChoice(search, site.calendar, now, mode);
  const startsAt = slot.startsAt.getTime();
  const endsAt = slot.endsAt.getTime();
  const { startsAt: from, endsAt: till } = minutes;
  return useMemo(
    () => ({
      day,
      preset,
      mode: { slotMode, dayHalvedAt },
      minutes: { startsAt: from, endsAt: till },
      slot: { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    }),
    [day, preset, slotMode, dayHalvedAt, from, till, startsAt, endsAt],
  );
}

/** The same object as long as it says the same: it is asked for anew every minute. */
function useSame(reason: Rejection | undefined): Rejection | undefined {
  const text = JSON.stringify(reason ?? null);
  return useMemo(() => (JSON.parse(text) as Rejection | null) ?? undefined, [text]);
}

interface Shown {
  readonly choice: SlotChoice;
  readonly floorDay: FloorState['floorDay'];
  readonly places: FloorState['places'];
}

/** What is to be shown once plan and bookings of the floor are there. */
function useCurrent(
  floor: FloorView | undefined,
  floorDay: FloorDay | undefined,
  choice: SlotChoice,
  { session, filters, offReason }: Pick<FloorNow, 'session' | 'filters' | 'offReason'>,
): Shown | undefined {
  return useMemo(() => {
    if (!floor || floorDay?.floorId !== floor.floorId) return undefined;
    const { slot } = choice;
    const offDay = offReason !== undefined;
    const places = floorPlaces({ floor, floorDay, slot, session, filters, offDay, offReason });
    return { choice, floorDay, places };
  }, [floor, floorDay, choice, session, filters, offReason]);
}

/** What I may have at the site of the floor. */
function useAllowancesAt(siteId: SiteId): readonly AllowanceView[] | undefined {
  const { data } = useMyAllowances();
  return useMemo(() => data?.filter((one) => one.siteId === siteId), [data, siteId]);
}

/** What is mine on the day, what I wait for, and what I may have. */
function useMine(day: SiteDay, { site }: FloorHome) {
  const { siteId, calendar } = site;
  const { data: myBookings = [] } = useMyBookings(
    useMemo(() => daySlot(day, calendar.timeZone), [day, calendar.timeZone]),
  );
  const { data: waiting = [] } = useWaitingList();
  return { myBookings, waiting, allowances: useAllowancesAt(siteId) };
}

export interface FloorAnswers {
  /** Undefined until plan and bookings are there. */
  readonly state: FloorState | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Brings together what the server says of a floor with what the address asks for. */
export function useFloorState(
  home: FloorHome,
  sites: readonly SiteView[],
  search: FloorSearch,
): FloorAnswers {
  const { floorId } = home.floor;
  const { timeZone } = home.site.calendar;
  const session = useSignedIn();
  const now = useNow();
  const live = useFloorLive(floorId);
  const floor = useFloor(floorId);
  const choice = useChoice(home, search, now, floor.data?.slotMode);
  const { day } = choice;
  const availability = useAvailability(floorId, day, timeZone);
  const mine = useMine(day, home);
  const filters = search.filters ?? NO_FILTERS;
  const reason = dayReason(choice.slot, home.site, now);
  const offReason = useSame(reason);
  const floorDay = availability.isPlaceholderData ? undefined : availability.data;
  const current = useCurrent(floor.data, floorDay, choice, { session, filters, offReason });
  const shown = useKept(current);
  const isReady = floor.data && shown?.floorDay.floorId === floorId;
  return {
    state: isReady
      ? {
          ...{ home, sites, session, now, live, ...mine, ...shown },
          floor: floor.data,
          choice,
          dayReason: reason,
          filters,
          asOf: new Date(availability.dataUpdatedAt),
          busy: !current,
        }
      : undefined,
    error: floor.error ?? availability.error,
    retry: () => void Promise.all([floor.refetch(), availability.refetch()]),
  };
}
