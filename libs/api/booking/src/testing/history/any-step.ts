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
const kinds = (Object.keys(WANTED) as Wanted[]).filter((name) => name.startsWith('a'));
const wanted: fc.Arbitrary<Wanted> = fc.oneof(
  place,
  fc.constantFrom(...kinds),
  fc.constantFrom(...kinds),
);

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const slotFrom = (day: number, quarter: number, quarters: number, beside = 0): ModelSlot => {
  const startsAt = day * DAY + quarter * 15 + beside;
  return { startsAt, endsAt: startsAt + quarters * 15 };
};

/** Monday to Saturday, some before opening or after closing, few beside the grid. */
const oddSlot = fc
  .record({
    day: fc.constantFrom(0, 0, 0, 1, 1, 2, 5),
    quarter: fc.integer({ min: 23, max: 64 }),
    quarters: fc.constantFrom(1, 4, 8, 16),
    beside: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 5),
  })
  .map(({ day, quarter, quarters, beside }) => slotFrom(day, quarter, quarters, beside));

/** Mornings of two days, whole or in part: crowded, so that people meet and wait. */
const usualSlot = fc
  .record({
    day: fc.constantFrom(0, 1, 1),
    hour: fc.constantFrom(8, 10),
    hours: fc.constantFrom(2, 4, 4),
  })
  .map(({ day, hour, hours }) => slotFrom(day, hour * 4, hours * 4));

const slot: fc.Arbitrary<ModelSlot> = fc.oneof(often(1, oddSlot), often(6, usualSlot));

const does = <Does extends HistoryStep['does']>(...names: Does[]): fc.Arbitrary<Does> =>
  fc.constantFrom(...names);

const bookForOneself = fc
  .record({ by, place, slot })
  .map((wish): HistoryStep => ({ does: 'book', for: wish.by, ...wish }));

/** Mostly for oneself and a colleague, at two desks. */
const bookTeam = fc
  .record({
    by,
    slot,
    colleague: by,
    desks: fc.shuffledSubarray(['desk', 'nextDesk', 'farDesk'] as const, { minLength: 2 }),
    more: fc.option(fc.record({ person: by, place }), { nil: undefined, freq: 2 }),
  })
  .map(({ by: booker, slot: when, colleague, desks: [first, second], more }): HistoryStep => {
    const two = [
      { person: booker, place: first ?? 'desk' },
      { person: colleague, place: second ?? 'nextDesk' },
    ];
    return { does: 'book-team', by: booker, slot: when, seats: more ? [...two, more] : two };
  });

/** Mostly whoever has the booking, now and then somebody else. */
const byWhom = fc.oneof(often(6, fc.constant(undefined)), often(1, by));

const move = fc.record({
  does: does('move'),
  by: byWhom,
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

const queue = fc.record({
  does: does('queue'),
  by,
  nth,
  wanted: fc.option(wanted, { nil: undefined, freq: 1 }),
});

/** Random things that people do, in the frequency in which they matter. */
export const anyStep: fc.Arbitrary<HistoryStep> = fc.oneof(
  often(10, bookForOneself),
  often(2, fc.record({ does: does('book'), by, for: by, place, slot })),
  often(4, move),
  often(14, fc.record({ does: does('cancel', 'cancel', 'cancel', 'check-in'), by: byWhom, nth })),
  often(2, fc.record({ does: does('approve', 'decline'), nth })),
  often(1, repeat),
  often(3, bookTeam),
  often(1, fc.record({ does: does('take-days-off'), by, slot })),
  often(18, queue),
  often(3, fc.record({ does: does('join'), by, wanted, slot })),
  often(1, fc.record({ does: does('leave'), by, nth })),
  often(8, fc.record({ does: does('confirm', 'turn-down'), by: byWhom, nth })),
  often(6, fc.record({ does: does('release', 'keep-list') })),
  often(4, fc.record({ does: does('wait'), minutes: fc.constantFrom(10, 10, 45, 45, 120, 600) })),
);
