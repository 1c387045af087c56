import fc from 'fast-check';
import { DAY, type Minutes } from './model-time';

export const PLACES = [
  'desk',
  'nextDesk',
  'farDesk',
  'room',
  'meetingRoom',
  'councilChamber',
] as const;
export type PlaceName = (typeof PLACES)[number];

export const PEOPLE = ['anna', 'ben', 'fritz'] as const;
export type PersonName = (typeof PEOPLE)[number];

export interface ModelSlot {
  readonly startsAt: Minutes;
  readonly endsAt: Minutes;
}

/** What somebody does. `nth` counts all bookings there ever were, round and round. */
export type HistoryStep =
  | {
      readonly does: 'book';
      readonly by: PersonName;
      readonly for: PersonName;
      readonly place: PlaceName;
      readonly slot: ModelSlot;
    }
  | {
      readonly does: 'move';
      readonly by: PersonName;
      readonly nth: number;
      readonly place: PlaceName | undefined;
      readonly slot: ModelSlot | undefined;
    }
  | { readonly does: 'cancel' | 'check-in'; readonly by: PersonName; readonly nth: number }
  | { readonly does: 'approve' | 'decline'; readonly nth: number }
  | {
      readonly does: 'repeat';
      readonly by: PersonName;
      readonly place: PlaceName;
      readonly slot: ModelSlot;
      readonly mode: 'possible' | 'all-or-nothing';
    }
  | { readonly does: 'take-days-off'; readonly by: PersonName; readonly slot: ModelSlot }
  | { readonly does: 'release' }
  | { readonly does: 'wait'; readonly minutes: Minutes };

const person = fc.constantFrom(...PEOPLE);
const place = fc.constantFrom(...PLACES);
const nth = fc.nat(30);

/** Monday to Wednesday, some before opening or after closing, few beside the grid; crowded, so that people meet. */
const slot: fc.Arbitrary<ModelSlot> = fc
  .record({
    day: fc.constantFrom(0, 0, 0, 1, 1, 2, 5),
    quarter: fc.integer({ min: 23, max: 64 }),
    quarters: fc.constantFrom(1, 4, 8, 16),
    beside: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 5),
  })
  .map(({ day, quarter, quarters, beside }) => {
    const startsAt = day * DAY + quarter * 15 + beside;
    return { startsAt, endsAt: startsAt + quarters * 15 };
  });

/** Random things that people do, in the frequency in which they matter. */
export const historyStep: fc.Arbitrary<HistoryStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('book' as const),
      by: person,
      for: person,
      place,
      slot,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.tuple(person, place, slot).map(([by, there, when]) => ({
      does: 'book' as const,
      by,
      for: by,
      place: there,
      slot: when,
    })),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      by: person,
      nth,
      place: fc.option(place, { nil: undefined }),
      slot: fc.option(slot, { nil: undefined }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('cancel' as const, 'check-in' as const),
      by: person,
      nth,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('approve' as const, 'decline' as const), nth }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('repeat' as const),
      by: person,
      place,
      slot,
      mode: fc.constantFrom('possible' as const, 'all-or-nothing' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('take-days-off' as const), by: person, slot }),
  },
  { weight: 3, arbitrary: fc.constant({ does: 'release' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      minutes: fc.constantFrom(10, 45, 120, 600),
    }),
  },
);
