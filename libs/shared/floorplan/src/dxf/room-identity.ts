import type { ElementId } from '../plan';
import { elementId } from './element-id';
import type { ImportWarning } from './import-report';
import type { RoomStamp } from './room-stamp';

export interface RoomIdentity {
  readonly id: ElementId;
  readonly number: string;
}

/** Gives every room its number and an id of its own; repeated numbers and rooms without one are told. */
export function identify(stamps: readonly RoomStamp[], warnings: ImportWarning[]) {
  const taken = new Set<string>();
  const free = (wish: string) => {
    let id = wish;
    for (let copy = 2; taken.has(id); copy += 1) id = `${wish}-${copy}`;
    taken.add(id);
    return id as ElementId;
  };
  const identities = stamps.map(({ number }, i): RoomIdentity => {
    const known = number === undefined ? '' : elementId(number);
    if (number !== undefined && taken.has(known))
      warnings.push({ code: 'number-repeated', number });
    return { id: free(known || `R${i + 1}`), number: number ?? `R${i + 1}` };
  });
  const count = stamps.filter(({ number }) => number === undefined).length;
  if (count > 0) warnings.push({ code: 'rooms-without-number', count });
  return identities;
}
