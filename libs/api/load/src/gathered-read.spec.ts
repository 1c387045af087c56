import { setTimeout as pause } from 'node:timers/promises';
import { GatheredRead } from './gathered-read';

describe('a gathered read', () => {
  it('asks once for all that was asked while an earlier question was on its way', async () => {
    const questions: string[][] = [];
    const gathered = new GatheredRead<string, number>(async (keys) => {
      questions.push([...keys]);
      await pause(5);
      return new Map(keys.map((key) => [key, key.length]));
    });
    const first = gathered.read('a');
    await pause(1);
    const later = [gathered.read('bb'), gathered.read('ccc'), gathered.read('bb')];
    expect(await first).toBe(1);
    expect(await Promise.all(later)).toEqual([2, 3, 2]);
    expect(questions).toEqual([['a'], ['bb', 'ccc']]);
  });

  it('never answers with what was read before the question', async () => {
    let state = 0;
    const gathered = new GatheredRead<string, number>(async (keys) => {
      const seen = state;
      await pause(5);
      return new Map(keys.map((key) => [key, seen]));
    });
    const before = gathered.read('a');
    await pause(1);
    state = 1;
    expect(await gathered.read('a')).toBe(1);
    expect(await before).toBe(0);
  });

  it('tells everyone who waits when the question fails, and goes on afterwards', async () => {
    let isBroken = true;
    const gathered = new GatheredRead<string, number>(() =>
      isBroken ? Promise.reject(new Error('gone')) : Promise.resolve(new Map([['a', 1]])),
    );
    await expect(gathered.read('a')).rejects.toThrow('gone');
    isBroken = false;
    expect(await gathered.read('a')).toBe(1);
    expect(await gathered.read('unknown')).toBeUndefined();
  });
});
