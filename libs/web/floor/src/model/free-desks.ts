import type { FloorPlace } from './floor-places';

/** Desks of a floor that are open during the slot, whoever has them; the server counts other floors alike. */
export interface FreeDesks {
  readonly all: number;
  /** Free from beginning to end. */
  readonly free: number;
  /** Of those, the ones that meet all chosen filters. */
  readonly fitting: number;
}

export function freeDesks(places: readonly FloorPlace[]): FreeDesks {
  const desks = places.filter(({ place, state }) => place.kind === 'desk' && state !== 'closed');
  const free = desks.filter(({ state }) => state === 'free');
  const fitting = free.filter(({ misses }) => misses.length === 0);
  return { all: desks.length, free: free.length, fitting: fitting.length };
}
