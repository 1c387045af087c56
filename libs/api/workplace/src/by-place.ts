import type { PlaceId } from '@etage/domain';

/** Gathers bookings under the place each was made for. */
export function byPlace<B extends { readonly placeId: PlaceId }>(
  bookings: readonly B[],
): ReadonlyMap<PlaceId, readonly B[]> {
  const gathered = new Map<PlaceId, B[]>();
  for (const booking of bookings) {
    const others = gathered.get(booking.placeId);
    if (others) others.push(booking);
    else gathered.set(booking.placeId, [booking]);
  }
  return gathered;
}
