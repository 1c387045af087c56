import type { FloorId, PlaceId } from '@etage/domain';
import type { FloorState } from './data/floor-state';
import type { BookingActions } from './data/use-booking-actions';
import type { Finding } from './find/use-finding';
import type { FloorScreenProps } from './floor-screen.props';
import type { FloorPlace } from './model/floor-places';
import type { Team } from './team/use-team';

/** What both layouts, wide and narrow, are made of. */
export interface FloorLayoutProps extends Pick<
  FloorScreenProps,
  'search' | 'onSearch' | 'onFloor'
> {
  readonly state: FloorState;
  readonly booking: BookingActions;
  readonly finding: Finding;
  /** Places that others have just changed. */
  readonly fresh: ReadonlySet<PlaceId>;
  readonly selected: FloorPlace | undefined;
  readonly onSelect: (placeId: PlaceId | null) => void;
  readonly team: Team;
  /** To where somebody sits, on whatever floor. */
  readonly onGo: (floorId: FloorId, placeId: PlaceId) => void;
}
