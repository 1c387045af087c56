import {
  overlaps,
  placeState,
  type Actor,
  type PersonId,
  type PlaceFacts,
  type Slot,
} from '@etage/domain';
import type { PreparedBooking } from './floor-bookings';
import { placeJson } from './place-json';

/** A place during a slot. */
export interface SnapshotPlace {
  readonly facts: PlaceFacts;
  /** Bookings made for this very place. */
  readonly own: readonly PreparedBooking[];
  /** All that hold it: also those of its room or of the desks in it. */
  readonly holding: readonly PreparedBooking[];
  /** The finished text for a viewer who is not concerned by any of the bookings; absent where viewers differ. */
  readonly forStrangers: string | undefined;
}

/** Nobody in particular: without a unit and without a desk of one's own. */
const NOBODY: Actor = { personId: '' as PersonId, roles: [], unitPath: [] };

const isSameForAll = (facts: PlaceFacts): boolean =>
  facts.reservedUnitId === null && facts.assignedPersonId === null;

/** A place with its bookings of some whole days, for any slot within them. */
export class PlaceOnDay {
  /** As it looks to slots that all its bookings fall into, by the state it is in; most slots of a day are such. */
  private readonly whole = new Map<string, SnapshotPlace>();

  constructor(
    private readonly facts: PlaceFacts,
    private readonly own: readonly PreparedBooking[],
    private readonly holding: readonly PreparedBooking[],
  ) {}

  /** How much it takes to remember. */
  get weight(): number {
    return 1 + this.own.length;
  }

  during(slot: Slot): SnapshotPlace {
    const isInSlot = (booking: PreparedBooking): boolean => overlaps(booking, slot);
    if (!this.holding.every(isInSlot)) {
      return this.seen(this.own.filter(isInSlot), this.holding.filter(isInSlot), slot);
    }
    const state = placeState(this.facts, this.holding, slot, NOBODY);
    const known = this.whole.get(state);
    if (known) return known;
    const seen = this.seen(this.own, this.holding, slot);
    this.whole.set(state, seen);
    return seen;
  }

  private seen(
    own: readonly PreparedBooking[],
    holding: readonly PreparedBooking[],
    slot: Slot,
  ): SnapshotPlace {
    const { facts } = this;
    if (!isSameForAll(facts)) return { facts, own, holding, forStrangers: undefined };
    const texts = own.map(({ nameless }) => nameless);
    return { facts, own, holding, forStrangers: placeJson(facts, holding, texts, slot, NOBODY) };
  }
}
