import type { WaitingNeed, WaitingView } from '@etage/contract';
import type { WaitingRow } from '../queries/waiting-list.query';

/** An entry as the person who waits reads it. */
export const waitingView = (row: WaitingRow): WaitingView => {
  const { floorId, floorName, buildingName, placeId, code, name } = row;
  const isOnFloor = floorId !== null && floorName !== null && buildingName !== null;
  const isPlace = placeId !== null && code !== null && name !== null;
  return {
    waitingId: row.waitingId,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    waitingSince: row.waitingSince.toISOString(),
    kind: row.kind,
    need: row.need as WaitingNeed,
    site: { siteId: row.siteId, name: row.siteName, timeZone: row.timeZone },
    floor: isOnFloor ? { floorId, name: floorName, buildingName } : null,
    place: isPlace ? { placeId, code, name } : null,
  };
};
