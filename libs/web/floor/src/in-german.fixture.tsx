import { createMessages, MessagesProvider } from '@etage/ui';
import type { ReactNode } from 'react';

/** Puts a piece of the screen where words are German. */
export const inGerman = (piece: ReactNode) => (
  <MessagesProvider messages={createMessages('de')}>{piece}</MessagesProvider>
);
