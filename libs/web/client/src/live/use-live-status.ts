import { useContext, useEffect, useState } from 'react';
import { LiveContext } from './live-context';

export type LiveStatus = 'live' | 'reconnecting' | 'offline';

/** A connection that is gone this long, in milliseconds, is called offline. */
const GIVEN_UP_MS = 15_000;

/** Whether the connection stands; it keeps trying in every case. */
export function useLiveStatus(): LiveStatus {
  const socket = useContext(LiveContext);
  const [connected, setConnected] = useState(false);
  const [gone, setGone] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (!socket) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      setConnected(socket.connected);
      setGone(!navigator.onLine);
      if (!socket.connected) timer = setTimeout(() => setGone(true), GIVEN_UP_MS);
    };
    look();
    socket.on('connect', look).on('disconnect', look);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      clearTimeout(timer);
      socket.off('connect', look).off('disconnect', look);
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, [socket]);
  if (gone) return 'offline';
  return connected ? 'live' : 'reconnecting';
}
