import { createContext } from 'react';
import type { LiveSocket } from './socket';

/** Null outside of a `LiveProvider`: where nobody is signed in. */
export const LiveContext = createContext<LiveSocket | null>(null);
