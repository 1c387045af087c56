import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import { applyChange } from '../live/apply-change';
import { coalesce } from '../live/coalesce';
import { LiveContext } from '../live/live-context';
import { standsAt } from '../live/stands-at';
import { useLiveStatus, type LiveStatus } from '../live/use-live-status';
import { isUnavailable, watchFloor } from '../live/watch-floor';
import { queryKeys } from '../query-keys';

/** Keeps timelines up to date while floors with rooms on them are on the screen, and says whether that works. */
export function useRoomsLive(floorIds: readonly FloorId[]): LiveStatus {
  const socket = useContext(LiveContext);
  const client = useQueryClient();
  const [unwatched, setUnwatched] = useState<ReadonlySet<FloorId>>(new Set());
  const connection = useLiveStatus();
  const key = floorIds.join(' ');
  useEffect(() => {
    if (!socket || key === '') return undefined;
    const floors = key.split(' ') as FloorId[];
    const ask = (queryKey: readonly unknown[]) =>
      coalesce(() => void client.invalidateQueries({ queryKey }));
    const [strangers, searches] = [ask(queryKeys.roomTimelines), ask(queryKeys.roomSearches)];
    const listen = (change: FloorChanged): void => {
      if (!floors.includes(change.floorId)) return;
      if (applyChange(client, change)) strangers.soon();
      searches.soon();
    };
    socket.on('floor:changed', listen);
    const leave = floors.map((floorId) =>
      watchFloor(socket, floorId, (answer) => {
        setUnwatched((known) => {
          const others = [...known].filter((one) => one !== floorId);
          return new Set(isUnavailable(answer) ? [...others, floorId] : others);
        });
        if (answer.ok) applyChange(client, standsAt(floorId, answer.revision));
      }),
    );
    return () => {
      for (const each of leave) each();
      socket.off('floor:changed', listen);
      strangers.cancel();
      searches.cancel();
      // From here on nobody hears what happens there.
      void client.invalidateQueries({ queryKey: queryKeys.roomTimelines, refetchType: 'none' });
    };
  }, [socket, client, key]);
  return connection === 'live' && unwatched.size > 0 ? 'reconnecting' : connection;
}
