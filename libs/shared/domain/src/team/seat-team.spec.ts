import fc from 'fast-check';
import type { PlaceId } from '../ids';
import {
  distanceCm,
  seatTeam,
  spreadCm,
  TOGETHER_CM,
  type DeskGroup,
  type OpenDesk,
} from './seat-team';

const desk = (id: string, x: number, y = 0, room = 'hall'): OpenDesk => ({
  placeId: id as PlaceId,
  roomId: room as PlaceId,
  x,
  y,
});

const idsOf = (groups: readonly DeskGroup[]) =>
  groups.map((group) => group.map(({ placeId }) => placeId).sort());

describe('a team', () => {
  it('sits at the desks that lie closest together', () => {
    const desks = [desk('a', 0), desk('b', 500), desk('c', 1000), desk('d', 1100), desk('e', 1200)];
    expect(idsOf(seatTeam(desks, 3))).toEqual([['c', 'd', 'e']]);
  });

  it('is split in three and two where five do not sit together, and nobody sits alone', () => {
    const desks = [
      ...[desk('a', 0), desk('b', 150), desk('c', 300), desk('d', 450)],
      ...[desk('e', 2000, 0, 'next'), desk('f', 2150, 0, 'next')],
    ];
    const [larger, smaller] = idsOf(seatTeam(desks, 5));
    expect(larger).toHaveLength(3);
    expect(smaller).toEqual(['e', 'f']);
  });

  it('is never side by side through a wall', () => {
    const desks = [desk('a', 0, 0, 'one'), desk('b', 100, 0, 'other')];
    expect(seatTeam(desks, 2)).toHaveLength(2);
  });

  it('is offered more than two groups where there is no other way', () => {
    const desks = ['a', 'b', 'c'].map((room, at) => desk(room, at * 100, 0, room));
    expect(seatTeam(desks, 3)).toHaveLength(3);
  });

  it('is offered nothing where there are not enough desks', () => {
    expect(seatTeam([desk('a', 0)], 2)).toEqual([]);
  });
});

const plans = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 8 }).map((steps) => steps * 200),
      y: fc.integer({ min: 0, max: 2 }).map((steps) => steps * 200),
      room: fc.constantFrom('one', 'other'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((desks) => desks.map(({ x, y, room }, index) => desk(`desk ${String(index)}`, x, y, room)));

const subsetsOf = (desks: readonly OpenDesk[], size: number): OpenDesk[][] =>
  Array.from({ length: 2 ** desks.length }, (_, bits) =>
    desks.filter((_desk, index) => (bits >> index) & 1),
  ).filter(({ length }) => length === size);

/** The least spread over all who could be in the middle; undefined where these desks are not side by side. */
function spreadOf(desks: readonly OpenDesk[]): number | undefined {
  const spreads = desks
    .filter((middle) =>
      desks.every((one) => one.roomId === middle.roomId && distanceCm(middle, one) <= TOGETHER_CM),
    )
    .map((middle) => spreadCm([middle, ...desks.filter((one) => one !== middle)]));
  return spreads.length > 0 ? Math.min(...spreads) : undefined;
}

/** Sizes of the smaller group in all ways to make two of them, each side by side. */
const splitSizes = (desks: readonly OpenDesk[], size: number): number[] =>
  subsetsOf(desks, size).flatMap((chosen) =>
    Array.from({ length: Math.floor(size / 2) }, (_, at) => at + 1).filter((small) =>
      subsetsOf(chosen, small).some(
        (part) =>
          spreadOf(part) !== undefined &&
          spreadOf(chosen.filter((one) => !part.includes(one))) !== undefined,
      ),
    ),
  );

describe('against every way there is, a team', () => {
  it('sits in one group exactly where that is possible, and as close as can be', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 5 }), (desks, size) => {
        const best = subsetsOf(desks, size).flatMap((chosen) => spreadOf(chosen) ?? []);
        const groups = seatTeam(desks, size);
        expect(groups.length === 1).toBe(best.length > 0);
        const [only, ...others] = groups;
        if (only && others.length === 0) expect(spreadCm(only)).toBeCloseTo(Math.min(...best));
      }),
    );
  });

  it('is split in two where that is possible, and somebody sits alone only where there is no other way', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 2, max: 5 }), (desks, size) => {
        const groups = seatTeam(desks, size);
        const sizes = splitSizes(desks, size);
        if (groups.length === 1) return;
        expect(groups.length === 2).toBe(sizes.length > 0);
        if (groups.length === 2) {
          const smallest = Math.min(...groups.map(({ length }) => length));
          expect(smallest > 1).toBe(sizes.some((small) => small > 1));
        }
      }),
    );
  });

  it('gets so many different desks, each group side by side', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 7 }), (desks, size) => {
        const groups = seatTeam(desks, size);
        const all = groups.flat();
        expect(all).toHaveLength(desks.length < size ? 0 : size);
        expect(new Set(all).size).toBe(all.length);
        expect(groups.every((group) => spreadOf(group) !== undefined)).toBe(true);
      }),
    );
  });
});
