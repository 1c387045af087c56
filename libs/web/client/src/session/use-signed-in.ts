import type { SessionView } from '@etage/contract';
import { createContext, useContext } from 'react';

export const SignedInContext = createContext<SessionView | null>(null);

/** The signed-in person, on the screens that are shown to nobody else. */
export function useSignedIn(): SessionView {
  const session = useContext(SignedInContext);
  if (!session) throw new Error('useSignedIn is used outside of a signed-in screen');
  return session;
}
