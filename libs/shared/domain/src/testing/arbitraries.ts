import fc from 'fast-check';
import type { Slot } from '../time/slot';

const MINUTE = 60_000;

/** Any instant from 2000 to 2199, to the millisecond. */
export const anyInstant = (): fc.Arbitrary<Date> =>
  fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2199-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  });

/** Any two instants as a slot, also empty and reversed. */
export const anyPairOfInstants = (): fc.Arbitrary<Slot> =>
  fc.record({ startsAt: anyInstant(), endsAt: anyInstant() });

/** Slots on a grid of `gridMinutes` within `steps` steps after `origin`, so that they often touch and overlap. */
export const anySlotAfter = (origin: Date, steps = 40, gridMinutes = 15): fc.Arbitrary<Slot> =>
  fc
    .tuple(fc.nat({ max: steps - 1 }), fc.integer({ min: 1, max: steps }))
    .map(([start, length]) => ({
      startsAt: new Date(origin.getTime() + start * gridMinutes * MINUTE),
      endsAt: new Date(origin.getTime() + Math.min(start + length, steps) * gridMinutes * MINUTE),
    }));
