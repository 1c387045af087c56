import { SeededRandom } from './seeded-random';

const draw = (name: string, count: number): number[] => {
  const random = new SeededRandom(name);
  return Array.from({ length: count }, () => random.next());
};

describe('the seeded generator', () => {
  it('gives the same numbers for the same name and others for another', () => {
    expect(draw('a day', 50)).toEqual(draw('a day', 50));
    expect(draw('a day', 50)).not.toEqual(draw('another day', 50));
  });

  it('fills the span from 0 to 1 evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const number of draw('evenly', 10_000)) {
      const tenth = Math.floor(number * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths.every((count) => count > 850 && count < 1150)).toBe(true);
  });

  it('draws whole numbers up to both ends', () => {
    const random = new SeededRandom('ends');
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('picks by weight and never what weighs nothing', () => {
    const random = new SeededRandom('weights');
    const picked = Array.from({ length: 1_000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    expect(picked.filter((item) => item === 'often').length).toBeGreaterThan(680);
    expect(picked).not.toContain('never');
  });

  it('refuses to pick from nothing', () => {
    expect(() => new SeededRandom('nothing').pick([])).toThrow('nothing to pick from');
  });
});
