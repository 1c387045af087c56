import type { LiveStatus, RoomTimeline } from '@etage/client';
import type { FoundRoom, RoomView, SessionView, SiteView } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import type { RoomsChoice } from '../model/rooms-choice';
import type { FoundRooms } from '../model/rooms-in-order';
import type { TimeScale } from '../model/time-scale';

/** All that the screen shows. */
export interface RoomsState {
  readonly site: SiteView;
  readonly sites: readonly SiteView[];
  readonly session: SessionView;
  readonly now: Date;
  readonly live: LiveStatus;
  readonly choice: RoomsChoice;
  readonly scale: TimeScale;
  readonly timeline: RoomTimeline;
  /** As the rows stand. */
  readonly rooms: readonly RoomView[];
  /** In the order of the answer. */
  readonly answers: readonly FoundRoom[];
  readonly found: FoundRooms;
  readonly selectedId: PlaceId | undefined;
  /** Something else is asked for already. */
  readonly busy: boolean;
}
