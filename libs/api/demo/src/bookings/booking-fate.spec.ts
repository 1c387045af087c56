import { SeededRandom } from '../random/seeded-random';
import { createdBefore, statusAt, statusWithApproval } from './booking-fate';

const now = new Date('2026-11-24T12:00:00Z');
const hour = (from: number) => ({
  startsAt: new Date(now.getTime() + from * 3_600_000),
  endsAt: new Date(now.getTime() + (from + 1) * 3_600_000),
});
const draws = <T>(draw: (random: SeededRandom) => T): Set<T> => {
  const random = new SeededRandom('fate');
  return new Set(Array.from({ length: 500 }, () => draw(random)));
};

describe('what became of a booking', () => {
  it('is one of three ends once it is over', () => {
    expect(draws((random) => statusAt(now, hour(-3), random))).toEqual(
      new Set(['checked-in', 'released', 'cancelled']),
    );
  });

  it('is open before it begins: nobody has checked in, nobody was missed', () => {
    expect(draws((random) => statusAt(now, hour(3), random))).toEqual(
      new Set(['confirmed', 'cancelled']),
    );
  });

  it('may wait for approval only as long as it has not begun', () => {
    expect(draws((random) => statusWithApproval(now, hour(3), random))).toContain('requested');
    expect(draws((random) => statusWithApproval(now, hour(-3), random))).not.toContain('requested');
  });

  it('began with a booking that was made before the slot and before now', () => {
    for (const slot of [hour(-30), hour(30)]) {
      const latest = slot.startsAt < now ? slot.startsAt : now;
      for (const createdAt of draws((random) => createdBefore(now, slot, random))) {
        expect(createdAt.getTime()).toBeLessThan(latest.getTime());
      }
    }
  });
});
