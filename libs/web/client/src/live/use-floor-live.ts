import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import { queryKeys } from '../query-keys';
import { applyChange } from './apply-change';
import { coalesce } from './coalesce';
import { LiveContext } from './live-context';
import { standsAt } from './stands-at';
import { useLiveStatus, type LiveStatus } from './use-live-status';
import { isUnavailable, watchFloor } from './watch-floor';

/** Keeps the cached days of a floor up to date while it is on the screen, and says whether that works. */
export function useFloorLive(floorId: FloorId): LiveStatus {
  const socket = useContext(LiveContext);
  const client = useQueryClient();
  const [isUnwatched, setUnwatched] = useState(false);
  const connection = useLiveStatus();
  useEffect(() => {
    if (!socket) return undefined;
    const days = { queryKey: queryKeys.floorDays(floorId) };
    const names = coalesce(() => {
      if (client.isFetching(days) > 0) names.soon();
      else void client.invalidateQueries(days);
    });
    const forgetPlaces = (): void => {
      void client.invalidateQueries({ queryKey: queryKeys.floor(floorId) });
    };
    const listen = (change: FloorChanged): void => {
      if (change.floorId !== floorId) return;
      if (change.places) forgetPlaces();
      if (applyChange(client, change)) names.soon();
    };
    socket.on('floor:changed', listen);
    let wasWatched = false;
    const leave = watchFloor(socket, floorId, (answer) => {
      setUnwatched(isUnavailable(answer));
      if (!answer.ok) return;
      applyChange(client, standsAt(floorId, answer.revision));
      // A place may have been closed while nobody listened.
      if (wasWatched) forgetPlaces();
      wasWatched = true;
    });
    return () => {
      leave();
      socket.off('floor:changed', listen);
      names.cancel();
      // From here on nobody hears what happens there.
      void client.invalidateQueries({ ...days, refetchType: 'none' });
    };
  }, [socket, client, floorId]);
  return connection === 'live' && isUnwatched ? 'reconnecting' : connection;
}
