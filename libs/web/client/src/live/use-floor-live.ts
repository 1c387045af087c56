import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { queryKeys } from '../query-keys';
import { applyChange } from './apply-change';
import { coalesce } from './coalesce';
import { LiveContext } from './live-context';
import { useLiveStatus, type LiveStatus } from './use-live-status';

/** One to three seconds: a push says no names, and a full house shall not ask for them in the same instant. */
const askAgainMs = (): number => 1_000 + Math.random() * 2_000;

/**
 * Keeps the cached days of a floor up to date while it is on the screen, and says whether that works.
 * @param onChange told of every push after it was applied: to announce it, to let a place fade over
 */
export function useFloorLive(
  floorId: FloorId,
  onChange?: (change: FloorChanged) => void,
): LiveStatus {
  const socket = useContext(LiveContext);
  const client = useQueryClient();
  useEffect(() => {
    if (!socket) return undefined;
    const fetchAgain = (): void => {
      void client.invalidateQueries({ queryKey: queryKeys.floorDays(floorId) });
    };
    const names = coalesce(fetchAgain, askAgainMs);
    // Watch first, then fetch: what changes in between is heard and applied to the answer.
    const watch = (): void => {
      socket.emit('floor:watch', { floorId }, fetchAgain);
    };
    const listen = (change: FloorChanged): void => {
      if (change.floorId !== floorId) return;
      if (applyChange(client, change)) names.soon();
    };
    socket.on('connect', watch).on('floor:changed', listen);
    if (socket.connected) watch();
    return () => {
      names.cancel();
      socket.off('connect', watch).off('floor:changed', listen);
      if (socket.connected) socket.emit('floor:leave', { floorId });
    };
  }, [socket, client, floorId]);
  useEffect(() => {
    if (!socket || !onChange) return undefined;
    const tell = (change: FloorChanged): void => {
      if (change.floorId === floorId) onChange(change);
    };
    socket.on('floor:changed', tell);
    return () => {
      socket.off('floor:changed', tell);
    };
  }, [socket, floorId, onChange]);
  return useLiveStatus();
}
