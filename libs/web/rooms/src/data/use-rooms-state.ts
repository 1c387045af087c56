import {
  useNow,
  useRoomsLive,
  useRoomSearch,
  useRoomTimeline,
  useSignedIn,
  type RoomsSearch,
} from '@etage/client';
import type { FoundRoom, SiteView } from '@etage/contract';
import { useMemo, useState } from 'react';
import { roomsChoice, type RoomsChoice } from '../model/rooms-choice';
import { roomsInOrder } from '../model/rooms-in-order';
import { timeScale } from '../model/time-scale';
import type { RoomsState } from './rooms-state';

const NO_WISHES: NonNullable<RoomsSearch['wishes']> = [];
const NONE_FOUND: readonly FoundRoom[] = [];

/** The same object as long as it means the same: the clock asks anew every half minute. */
function useChoice(search: RoomsSearch, site: SiteView, now: Date): RoomsChoice {
  const latest = roomsChoice(search, site, now);
  const [kept, keep] = useState(latest);
  if (JSON.stringify(kept) === JSON.stringify(latest)) return kept;
  keep(latest);
  return latest;
}

/** Brings together what the server says of the rooms of a site with what the address asks for. */
export function useRoomsState(site: SiteView, sites: readonly SiteView[], search: RoomsSearch) {
  const session = useSignedIn();
  const now = useNow();
  const choice = useChoice(search, site, now);
  const { formality, wishes = NO_WISHES } = search;
  const floorIds = site.buildings.flatMap(({ floors }) => floors.map(({ floorId }) => floorId));
  const live = useRoomsLive(floorIds);
  const { siteId, calendar } = site;
  const timeline = useRoomTimeline(siteId, choice.span);
  const answer = useRoomSearch({
    siteId,
    slot: choice.slot,
    people: choice.people,
    wishes,
    formality,
  });
  const answers = answer.data ?? NONE_FOUND;
  const found = useMemo(() => new Map(answers.map((one) => [one.placeId, one])), [answers]);
  const all = timeline.data?.siteId === siteId ? timeline.data : undefined;
  const rooms = useMemo(
    () => roomsInOrder(all?.rooms ?? [], found, formality),
    [all?.rooms, found, formality],
  );
  const scale = useMemo(() => timeScale(calendar, choice.days), [calendar, choice.days]);
  const state: RoomsState | undefined = all && {
    ...{ site, sites, session, now, live, choice, scale, rooms, answers, found },
    timeline: all,
    selectedId: search.room,
    busy: timeline.isPlaceholderData || answer.isPlaceholderData || answer.isPending,
  };
  return {
    state,
    error: timeline.error ?? answer.error,
    retry: () => void Promise.all([timeline.refetch(), answer.refetch()]),
  };
}
