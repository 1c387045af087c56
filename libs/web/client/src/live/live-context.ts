import { createContext } from 'react';
import type { LiveSocket } from './socket';

/** Null until the provider opened the connection. */
export const LiveContext = createContext<LiveSocket | null>(null);
