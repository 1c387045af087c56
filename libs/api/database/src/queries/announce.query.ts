import type { FloorId, PersonId } from '@etage/domain';
import type { AnnouncedBooking } from '../entities/floor-change.entity';
import { namedQuery } from '../transaction/named-query';

/** Channel on which nodes hear that a floor has a new revision; the payload is a `FloorNotification` as JSON. */
export const FLOOR_CHANNEL = 'etage_floor';

export interface FloorNotification {
  readonly floorId: FloorId;
  readonly revision: number;
  /** Absent where they are more than a notification carries; then they are in `floor_change`. */
  readonly bookings?: readonly AnnouncedBooking[];
}

export const ANNOUNCE = namedQuery<
  { revision: string },
  [floorId: FloorId, bookings: string, action: string, actorId: PersonId | null, changedAt: Date]
>('announce', 'SELECT announce($1, $2::jsonb, $3, $4, $5) AS revision');
