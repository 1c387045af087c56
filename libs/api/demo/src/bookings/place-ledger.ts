import { isClosedDuring, type Closure, type PlaceId, type Slot } from '@etage/domain';
import type { ClosureRow, Place } from '@etage/database';
import { HeldSpans } from './held-spans';

type Placed = Pick<Place, 'id' | 'roomId'>;

/** Adds to a list kept under a key. */
function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  lists.set(key, [...(lists.get(key) ?? []), item]);
}

/** When places are open and free; a room and the desks in it shut each other out. */
export class PlaceLedger {
  private readonly held = new HeldSpans();
  private readonly desksOfRoom = new Map<PlaceId, PlaceId[]>();
  private readonly closures = new Map<PlaceId, Closure[]>();

  constructor(places: readonly Place[], closures: readonly ClosureRow[]) {
    for (const { id, kind, roomId } of places) {
      if (kind === 'desk' && roomId !== null) append(this.desksOfRoom, roomId, id);
    }
    for (const closure of closures) {
      if (closure.placeId !== null) append(this.closures, closure.placeId, closure);
    }
  }

  /** The place and, of a room, the desks in it. */
  heldWith({ id }: Placed): readonly PlaceId[] {
    return [id, ...(this.desksOfRoom.get(id) ?? [])];
  }

  isFree(place: Placed, slot: Slot): boolean {
    return (
      this.isOpen(place, slot) &&
      this.heldWith(place).every((placeId) => this.held.isFree(placeId, slot))
    );
  }

  hold(place: Placed, slot: Slot): void {
    for (const placeId of this.heldWith(place)) this.held.hold(placeId, slot);
  }

  private isOpen({ id, roomId }: Placed, slot: Slot): boolean {
    const closures = [id, roomId].flatMap((at) => (at && this.closures.get(at)) ?? []);
    return !closures.some((closure) => isClosedDuring(closure, slot));
  }
}
