import type { PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export const SET_BOOKING_MODE = namedQuery<
  { readonly id: PlaceId },
  [placeId: PlaceId, bookable: boolean, lightMinutes: number | null]
>(
  'booking-mode-of-place',
  'UPDATE place SET bookable = $2, light_minutes = $3 WHERE id = $1 RETURNING id',
);
