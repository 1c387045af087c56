import fc from 'fast-check';
import {
  PEOPLE,
  PLACES,
  WANTED,
  type HistoryStep,
  type ModelSlot,
  type Wanted,
} from './history-step';
import { DAY } from './model-time';

const by = fc.constantFrom(...PEOPLE);
const place = fc.constantFrom(...PLACES);
const nth = fc.nat(30);
const wanted = fc.constantFrom(...(Object.keys(WANTED) as Wanted[]));

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

const does = <Does extends HistoryStep['does']>(...names: Does[]): fc.Arbitrary<Does> =>
  fc.constantFrom(...names);

const often = (weight: number, arbitrary: fc.Arbitrary<HistoryStep>) => ({ weight, arbitrary });

const bookForOneself = fc
  .record({ by, place, slot })
  .map((wish): HistoryStep => ({ does: 'book', for: wish.by, ...wish }));

const move = fc.record({
  does: does('move'),
  by,
  nth,
  place: fc.option(place, { nil: undefined }),
  slot: fc.option(slot, { nil: undefined }),
});

const repeat = fc.record({
  does: does('repeat'),
  by,
  place,
  slot,
  mode: fc.constantFrom('possible' as const, 'all-or-nothing' as const),
});

/** Random things that people do, in the frequency in which they matter. */
export const anyStep: fc.Arbitrary<HistoryStep> = fc.oneof(
  often(12, bookForOneself),
  often(3, fc.record({ does: does('book'), by, for: by, place, slot })),
  often(6, move),
  often(6, fc.record({ does: does('cancel', 'check-in'), by, nth })),
  often(2, fc.record({ does: does('approve', 'decline'), nth })),
  often(2, repeat),
  often(1, fc.record({ does: does('take-days-off'), by, slot })),
  often(9, fc.record({ does: does('join'), by, wanted, slot })),
  often(1, fc.record({ does: does('leave'), by, nth })),
  often(5, fc.record({ does: does('confirm', 'confirm', 'turn-down'), by, nth })),
  often(5, fc.record({ does: does('release', 'keep-list') })),
  often(4, fc.record({ does: does('wait'), minutes: fc.constantFrom(10, 45, 120, 600) })),
);
