import fc from 'fast-check';
import type { WaitingId } from '../ids';
import { anyInstant } from '../testing';
import { fairOrder, type WaitingTurn } from './fair-order';

const turn = (id: string, since: string, accessible = false): WaitingTurn => ({
  waitingId: id as WaitingId,
  waitingSince: new Date(since),
  need: { accessible },
});

/** Few ids and instants, so that ties are common. */
const anyTurn: fc.Arbitrary<WaitingTurn> = fc.record({
  waitingId: fc.constantFrom('a', 'b', 'c', 'd').map((id) => id as WaitingId),
  waitingSince: fc.oneof(anyInstant(), fc.constant(new Date('2026-11-20T11:00:00Z'))),
  need: fc.constantFrom({}, { accessible: true }, { accessible: false }),
});

const order = (turns: readonly WaitingTurn[]) =>
  [...turns].sort(fairOrder).map(({ waitingId }) => waitingId);

describe('the order in which those who wait are served', () => {
  it('begins with those who need an accessible place, then goes by the time they have waited', () => {
    expect(
      order([
        turn('late', '2026-11-20T12:00:00Z'),
        turn('early', '2026-11-20T11:00:00Z'),
        turn('wheelchair', '2026-11-20T13:00:00Z', true),
      ]),
    ).toEqual(['wheelchair', 'early', 'late']);
  });

  it('is decided by the id where all else is equal', () => {
    const since = '2026-11-20T11:00:00Z';
    expect(order([turn('b', since), turn('a', since)])).toEqual(['a', 'b']);
  });

  it('is total: of two different entries exactly one comes first, and each equals only itself', () => {
    fc.assert(
      fc.property(anyTurn, anyTurn, (a, b) => {
        expect(Math.sign(fairOrder(a, b))).toBe(0 - Math.sign(fairOrder(b, a)));
        if (a.waitingId !== b.waitingId) expect(fairOrder(a, b)).not.toBe(0);
        expect(fairOrder(a, a)).toBe(0);
      }),
    );
  });

  it('is transitive, so that it is the same whichever way the entries were found', () => {
    const different = fc.uniqueArray(anyTurn, {
      selector: ({ waitingId }) => waitingId,
      maxLength: 4,
    });
    fc.assert(
      fc.property(different, (turns) => {
        const once = order(turns);
        expect(order([...turns].reverse())).toEqual(once);
        expect(order(once.flatMap((id) => turns.filter((t) => t.waitingId === id)))).toEqual(once);
      }),
    );
  });

  it('is fair: nobody is overtaken by somebody with the same need who came later', () => {
    fc.assert(
      fc.property(anyTurn, anyTurn, (a, b) => {
        const sameNeed = Boolean(a.need.accessible) === Boolean(b.need.accessible);
        if (sameNeed && a.waitingSince < b.waitingSince) expect(fairOrder(a, b)).toBeLessThan(0);
      }),
    );
  });
});
