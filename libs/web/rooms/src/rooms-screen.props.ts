import type { RoomsSearch } from '@etage/client';
import type { RoomView } from '@etage/contract';
import type { SiteDay, SiteId } from '@etage/domain';

/** What the screen gets of its address and of the other screens. */
export interface RoomsScreenProps {
  readonly search: RoomsSearch;
  readonly onSearch: (change: Partial<RoomsSearch>) => void;
  /** Where somebody usually is, while the address says nothing. */
  readonly homeSiteId: SiteId | undefined;
  /** Where a room is shown on its plan. */
  readonly planHref: (room: RoomView, day: SiteDay) => string;
}
