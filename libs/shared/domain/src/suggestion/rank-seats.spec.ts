import fc from 'fast-check';
import type { PlaceId } from '../ids';
import { CONNECTORS } from '../place/equipment';
import { missesOf } from '../place/need';
import { aSeat, aSeatedColleague, aSeeker } from '../testing';
import { hardNeed, rankSeats } from './rank-seats';
import type { Seat } from './seat';
import { NO_WISHES } from './seat-wishes';
import { SUGGESTION_REASON_CODES } from './suggestion-reason';

const anyNotebook = fc.record({
  connector: fc.constantFrom(...CONNECTORS),
  watts: fc.constantFrom(65, 90, 130),
});
const anySeats = fc
  .array(
    fc.record({
      code: fc.constantFrom('1', '2', '3'),
      spot: fc.option(fc.record({ x: fc.nat({ max: 3_000 }), y: fc.nat({ max: 3_000 }) })),
      atWindow: fc.boolean(),
      metresFromEntry: fc.option(fc.nat({ max: 80 })),
      features: fc.record({
        screens: fc.nat({ max: 3 }),
        heightAdjustable: fc.boolean(),
        accessible: fc.boolean(),
        quiet: fc.boolean(),
        docks: fc.array(anyNotebook, { maxLength: 2 }),
      }),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => drawn.map((one, at): Seat => aSeat({ ...one, placeId: `${at}` as PlaceId })));
const anySeeker = fc
  .record({
    wishes: fc.record({
      notebook: fc.option(anyNotebook),
      screens: fc.nat({ max: 4 }),
      heightAdjustable: fc.boolean(),
      accessible: fc.boolean(),
      quiet: fc.boolean(),
    }),
    team: fc.array(
      fc.nat({ max: 40 }).map((metres) => aSeatedColleague(metres)),
      { maxLength: 3 },
    ),
    ownWindowShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(aSeeker);

describe('the ranking of seats', () => {
  it('lets only those count that meet what is needed', () => {
    fc.assert(
      fc.property(anySeats, anySeeker, (seats, seeker) => {
        const fitting = seats.filter(
          ({ features }) => missesOf(features, hardNeed(seeker)).length === 0,
        );
        expect(new Set(rankSeats(seats, seeker).map(({ seat }) => seat))).toEqual(new Set(fitting));
      }),
    );
  });

  it('is the same for the same facts, in whatever order they come', () => {
    fc.assert(
      fc.property(anySeats, anySeeker, (seats, seeker) => {
        const ranked = rankSeats(seats, seeker);
        expect(rankSeats([...seats].reverse(), seeker)).toEqual(ranked);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });

  it('gives reasons in the order in which people are told', () => {
    fc.assert(
      fc.property(anySeats, anySeeker, (seats, seeker) => {
        for (const { reasons } of rankSeats(seats, seeker)) {
          const at = reasons.map(({ code }) => SUGGESTION_REASON_CODES.indexOf(code));
          expect(at).toEqual([...at].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('puts the team above the walk and the own wishes above habit', () => {
    const beside = aSeat({ placeId: 'beside' as PlaceId, metresFromEntry: 40 });
    const entry = aSeat({
      placeId: 'entry' as PlaceId,
      spot: { x: 9_000, y: 0 },
      metresFromEntry: 1,
    });
    const usual = aSeat({ placeId: 'usual' as PlaceId, spot: null });
    const raised = aSeat({ placeId: 'raised' as PlaceId, spot: null, features: { screens: 2 } });
    const best = (seats: Seat[], ...[seeker]: Parameters<typeof aSeeker>) =>
      rankSeats(seats, aSeeker(seeker))[0]?.seat;
    expect(best([entry, beside], { team: [aSeatedColleague(3)] })).toBe(beside);
    const sittings = new Map([[usual.placeId, 9]]);
    expect(best([usual, raised], { sittings, wishes: { ...NO_WISHES, screens: 2 } })).toBe(raised);
  });
});
