import type { CalendarLinkId } from '@etage/domain';
import { jobKind } from '@etage/jobs';

/** Brings one room and its calendar into step. */
export const SYNC_CALENDAR = jobKind<{ calendarLinkId: CalendarLinkId }>('sync-calendar');
