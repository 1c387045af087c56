import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeys } from '../query-keys';
import type { LiveSocket } from './socket';

/**
 * Whoever signs out elsewhere is put out here too, and then refused. A screen that asks for nothing would go on showing
 * names: so it is asked again whether the session still stands.
 */
export function useSessionEnd(socket: LiveSocket): void {
  const client = useQueryClient();
  useEffect(() => {
    const ask = (): void => {
      void client.invalidateQueries({ queryKey: queryKeys.session });
    };
    const putOut = (reason: string): void => {
      if (reason === 'io server disconnect') ask();
    };
    const refused = ({ message }: Error): void => {
      if (message === 'not-signed-in') ask();
    };
    socket.on('disconnect', putOut).on('connect_error', refused);
    return () => {
      socket.off('disconnect', putOut).off('connect_error', refused);
    };
  }, [socket, client]);
}
