import { TakeTurns } from './take-turns';

describe('taking turns', () => {
  it('lets no more in than there is room for, in the order in which they came', async () => {
    const turns = new TakeTurns(2);
    const [inside, order]: [Set<number>, number[]] = [new Set(), []];
    let most = 0;
    const visit = (number: number) =>
      turns.run(async () => {
        inside.add(number);
        order.push(number);
        most = Math.max(most, inside.size);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside.delete(number);
        return number;
      });
    const numbers = [1, 2, 3, 4, 5, 6];
    expect(await Promise.all(numbers.map(visit))).toEqual(numbers);
    expect(order).toEqual(numbers);
    expect(most).toBe(2);
  });

  it('lets the next one in when one fails', async () => {
    const turns = new TakeTurns(1);
    const failing = turns.run(() => Promise.reject(new Error('broken')));
    const next = turns.run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
