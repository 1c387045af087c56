import { api, call, type CalendarLinkView, type InputOf } from '@etage/contract';
import type { CalendarConflictId, CalendarLinkId } from '@etage/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { now } from '../clock';
import { queryKeys } from '../query-keys';

const SOON_MS = 2_000;
const LATER_MS = 20_000;

const isUnderway = ({ isRunning, dueAt }: CalendarLinkView): boolean =>
  isRunning || new Date(dueAt) <= now();

/** The rooms that keep in step with a calendar; looked at more often while one of them is at it. */
export const useCalendarLinks = () =>
  useQuery({
    queryKey: queryKeys.calendarLinks,
    queryFn: async ({ signal }) => (await call(api.calendarLinks.list, {}, { signal })).links,
    refetchInterval: ({ state }) => (state.data?.some(isUnderway) ? SOON_MS : LATER_MS),
  });

/** What a calendar has and Etage could not follow. */
export const useCalendarConflicts = ({ calendarLinkId, syncedAt, conflicts }: CalendarLinkView) =>
  useQuery({
    queryKey: [...queryKeys.calendarConflicts(calendarLinkId), syncedAt, conflicts],
    queryFn: async ({ signal }) =>
      (await call(api.calendarLinks.conflicts, { params: { calendarLinkId } }, { signal }))
        .conflicts,
  });

/** Does something with links, and asks for all of them again. */
function useWithLinks<Wish, Answer>(work: (wish: Wish) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.calendarLinks }),
  });
}

type NewLink = InputOf<typeof api.calendarLinks.create>['body'];
type ChangedLink = InputOf<typeof api.calendarLinks.change>['body'];

export const useLinkCalendar = () =>
  useWithLinks((body: NewLink) => call(api.calendarLinks.create, { body }));

export const useChangeCalendarLink = (calendarLinkId: CalendarLinkId) =>
  useWithLinks((body: ChangedLink) =>
    call(api.calendarLinks.change, { params: { calendarLinkId }, body }),
  );

export const useRemoveCalendarLink = (calendarLinkId: CalendarLinkId) =>
  useWithLinks(() => call(api.calendarLinks.remove, { params: { calendarLinkId } }));

/** Brings both into step as soon as possible. */
export const useSyncCalendar = (calendarLinkId: CalendarLinkId) =>
  useWithLinks(() => call(api.calendarLinks.sync, { params: { calendarLinkId } }));

export const useSettleConflict = (calendarLinkId: CalendarLinkId) =>
  useWithLinks((calendarConflictId: CalendarConflictId) =>
    call(api.calendarLinks.settle, { params: { calendarLinkId, calendarConflictId } }),
  );
