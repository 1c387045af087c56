import type { PlaceId } from '@etage/domain';

/** Gathers rows under the place each belongs to: bookings under the one they were made for. */
export function byPlace<B extends { readonly placeId: PlaceId }>(
  rows: readonly B[],
  placeOf: (row: B) => PlaceId = ({ placeId }) => placeId,
): ReadonlyMap<PlaceId, readonly B[]> {
  const gathered = new Map<PlaceId, B[]>();
  for (const row of rows) {
    const placeId = placeOf(row);
    const others = gathered.get(placeId);
    if (others) others.push(row);
    else gathered.set(placeId, [row]);
  }
  return gathered;
}
