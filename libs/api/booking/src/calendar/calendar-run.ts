import type { CaldavCollection, EventReading } from '@etage/calendar';
import type { Actor } from '@etage/domain';
import type { KnownPlace } from '../place/place.directory';
import type { CalendarLinkRow } from './queries/calendar-link.query';

/** One attempt to bring a room and its calendar into step. */
export interface CalendarRun {
  readonly link: CalendarLinkRow;
  readonly place: KnownPlace;
  /** In whose name Etage acts where an event names nobody. */
  readonly owner: Actor;
  readonly collection: CaldavCollection;
  readonly reading: EventReading;
  readonly now: Date;
  /** Says that this node is still at it; call it before each step that takes time. */
  readonly stillHere: () => Promise<void>;
}
