import {
  managesPlaces,
  personBadge,
  ROOM_USE_FACTS,
  type Actor,
  type Closure,
  type PlaceFacts,
  type Slot,
} from '@etage/domain';
import type { PlaceView } from '@etage/contract';
import { releasedOf } from '@etage/database';
import type { PlaceRow } from './queries/places.query';

const assigned = (row: PlaceRow, viewer: Actor): PlaceView['assigned'] =>
  row.assignedPersonId === null
    ? 'no'
    : row.assignedPersonId === viewer.personId
      ? 'to-me'
      : 'to-somebody';

export const closuresOf = (row: Pick<PlaceRow, 'closures'>): Closure[] =>
  row.closures.map((closure) => ({
    ...closure,
    startsAt: new Date(closure.startsAt),
    endsAt: closure.endsAt === null ? null : new Date(closure.endsAt),
  }));

export const placeFacts = (row: PlaceRow): PlaceFacts => ({
  ...row,
  closures: closuresOf(row),
  released: releasedOf(row.owner),
});

/** Whose desk it is, to those who assign desks and to the person. */
function ownerOf(row: PlaceRow, viewer: Actor): Pick<PlaceView, 'owner'> {
  const { assignedPersonId: personId, ownerUnitId: unitId } = row;
  const isTold = managesPlaces(viewer.roles) || personId === viewer.personId;
  if (personId === null || unitId === null || !isTold) return {};
  const [givenName, familyName] = [row.ownerGivenName ?? '', row.ownerFamilyName ?? ''];
  return { owner: personBadge({ personId, unitId, givenName, familyName }, viewer) };
}

const slotView = ({ startsAt, endsAt }: Slot) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/** A place as one person may read it. */
export const placeView = (row: PlaceRow, viewer: Actor): PlaceView => ({
  placeId: row.placeId,
  floorId: row.floorId,
  kind: row.kind,
  code: row.code,
  name: row.name,
  elementId: row.elementId,
  roomId: row.roomId,
  use: row.use,
  din277: row.use && ROOM_USE_FACTS[row.use].din277,
  area: row.area,
  capacity: row.capacity,
  bookable: row.bookable,
  requiresApproval: row.requiresApproval,
  assigned: assigned(row, viewer),
  ...ownerOf(row, viewer),
  released: releasedOf(row.owner).map(slotView),
  reservedFor: row.reservedUnitId && {
    unitId: row.reservedUnitId,
    name: row.reservedUnitName ?? '',
  },
  heightAdjustable: row.heightAdjustable,
  accessible: row.accessible,
  quiet: row.quiet,
  slotMode: row.slotMode,
  ownSlotMode: row.ownSlotMode,
  lightMinutes: row.lightMinutes,
  equipment: row.equipment.map(({ outOfOrder, ...piece }) =>
    outOfOrder ? { ...piece, outOfOrder: true as const } : piece,
  ),
  ...(row.defects.length === 0 ? {} : { defects: row.defects }),
  closures: closuresOf(row).map((closure) => ({
    ...closure,
    startsAt: closure.startsAt.toISOString(),
    endsAt: closure.endsAt?.toISOString() ?? null,
  })),
});
