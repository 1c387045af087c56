import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { FloorId, PlaceId } from '@etage/domain';
import { Place } from '../entities';

/** A place that can be booked, a clean desk unless said otherwise. */
export async function aPlaceOn(
  dataSource: DataSource,
  floorId: FloorId,
  changes: Partial<Place> = {},
): Promise<PlaceId> {
  const place = placeRow(floorId, changes);
  await dataSource.getRepository(Place).insert(place);
  return place.id;
}

export const placeRow = (floorId: FloorId, changes: Partial<Place> = {}): Place => ({
  id: randomUUID() as PlaceId,
  floorId,
  kind: 'desk',
  code: randomUUID().slice(0, 8),
  name: 'Bauaufsicht',
  elementId: null,
  roomId: null,
  use: null,
  area: null,
  x: 0,
  y: 0,
  capacity: 1,
  bookable: true,
  requiresApproval: false,
  assignedPersonId: null,
  reservedUnitId: null,
  heightAdjustable: false,
  accessible: false,
  quiet: false,
  ...changes,
});
