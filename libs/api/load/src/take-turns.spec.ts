import { setTimeout as pause } from 'node:timers/promises';
import { BusyError } from '@etage/database';
import { TakeTurns } from './take-turns';

const LIMITS = { width: 1, waiting: 6, waitingEach: 3 };
const turnOf = (of: string, isAwaited = () => true) => ({ of, isAwaited });

describe('taking turns', () => {
  let order: string[];
  let turns: TakeTurns;

  beforeEach(() => {
    order = [];
    turns = new TakeTurns(LIMITS);
  });

  const visit = (person: string, what: string, isAwaited?: () => boolean): Promise<string> =>
    turns.run(turnOf(person, isAwaited), async () => {
      order.push(what);
      await pause(2);
      return what;
    });

  it('lets no more in than there is room for', async () => {
    turns = new TakeTurns({ width: 2, waiting: 10, waitingEach: 10 });
    const [inside, seen]: [Set<number>, number[]] = [new Set(), []];
    const numbers = [1, 2, 3, 4, 5, 6];
    const done = numbers.map((number) =>
      turns.run(turnOf('anna'), async () => {
        inside.add(number);
        seen.push(inside.size);
        await pause(2);
        inside.delete(number);
        return number;
      }),
    );
    expect(await Promise.all(done)).toEqual(numbers);
    expect(Math.max(...seen)).toBe(2);
  });

  it('serves one of each person in turn, however much one of them asks for', async () => {
    await Promise.all([
      visit('anna', 'a1'),
      visit('anna', 'a2'),
      visit('anna', 'a3'),
      visit('anna', 'a4'),
      visit('ben', 'b1'),
      visit('ben', 'b2'),
      visit('carla', 'c1'),
    ]);
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('tells a person to come back who has enough waiting, and nobody else', async () => {
    const annas = ['a1', 'a2', 'a3', 'a4', 'a5'].map((what) => visit('anna', what));
    const bens = visit('ben', 'b1');
    const settled = await Promise.allSettled(annas);
    expect(settled.map(({ status }) => status)).toEqual([
      ...Array(4).fill('fulfilled'),
      'rejected',
    ]);
    await expect(annas[4]).rejects.toBeInstanceOf(BusyError);
    expect(await bens).toBe('b1');
  });

  it('tells everybody to come back when too many wait', async () => {
    const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
    const settled = await Promise.allSettled(people.map((person) => visit(person, person)));
    expect(settled.map(({ status }) => status).lastIndexOf('fulfilled')).toBe(6);
    expect(settled[7]).toMatchObject({ status: 'rejected', reason: expect.any(BusyError) });
  });

  it('does not do what nobody waits for any more, nor counts it', async () => {
    let isHere = true;
    const gone = ['a1', 'a2', 'a3', 'a4'].map((what) => visit('anna', what, () => isHere));
    isHere = false;
    const again = visit('anna', 'again');
    const settled = await Promise.allSettled(gone);
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      ...Array(3).fill('rejected'),
    ]);
    expect(await again).toBe('again');
    expect(order).toEqual(['a1', 'again']);
  });

  it('lets the next one in when one fails, and the first to come when nobody waits', async () => {
    const failing = turns.run(turnOf('anna'), () => Promise.reject(new Error('broken')));
    const next = visit('anna', 'next');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('next');
    expect(await visit('ben', 'later')).toBe('later');
  });
});
