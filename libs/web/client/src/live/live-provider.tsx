import { useEffect, useState, type ReactNode } from 'react';
import { LiveContext } from './live-context';
import { openSocket, type LiveSocket } from './socket';
import { useSessionEnd } from './use-session-end';

export interface LiveProviderProps {
  readonly children: ReactNode;
  /** Only tests open another one. */
  readonly open?: () => LiveSocket;
}

/** Holds one connection for all that lies in it, as long as somebody is signed in. */
export function LiveProvider({ children, open = openSocket }: LiveProviderProps) {
  const [socket] = useState(open);
  useSessionEnd(socket);
  useEffect(() => {
    socket.connect();
    return () => {
      socket.disconnect();
    };
  }, [socket]);
  return <LiveContext value={socket}>{children}</LiveContext>;
}
