import { VersionedMemory } from './versioned-memory';

describe('a versioned memory', () => {
  let memory: VersionedMemory<string, number>;
  let loads: number;
  const load = (): Promise<number> => Promise.resolve((loads += 1));

  beforeEach(() => {
    memory = new VersionedMemory(4, () => 1);
    loads = 0;
  });

  it('loads a key once as long as its version stays', async () => {
    expect(await memory.recall('a', '1', load)).toBe(1);
    expect(await memory.recall('a', '1', load)).toBe(1);
  });

  it('loads it again for another version, and forgets the one before', async () => {
    await memory.recall('a', '1', load);
    expect(await memory.recall('a', '2', load)).toBe(2);
    expect(await memory.recall('a', '1', load)).toBe(3);
  });

  it('lets all who ask at the same time wait for one load', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => memory.recall('a', '1', load)));
    expect(answers).toEqual([1, 1, 1]);
  });

  it('does not remember a failure', async () => {
    const fail = () => Promise.reject(new Error('the database is away'));
    await expect(memory.recall('a', '1', fail)).rejects.toThrow('away');
    expect(await memory.recall('a', '1', load)).toBe(1);
  });

  it('keeps a later load when an earlier one fails', async () => {
    let fail: (reason: Error) => void = () => undefined;
    const failing = memory.recall('a', '1', () => new Promise((_, reject) => (fail = reject)));
    await memory.recall('a', '2', load);
    fail(new Error('late'));
    await expect(failing).rejects.toThrow('late');
    expect(await memory.recall('a', '2', load)).toBe(1);
  });

  it('does not remember what is larger than all it may keep', async () => {
    const small = new VersionedMemory<string, number>(10, (value) => value);
    expect(await small.recall('large', '1', () => Promise.resolve(100))).toBe(100);
    expect(await small.recall('large', '1', load)).toBe(1);
  });

  it('forgets the least recently used first', async () => {
    for (const key of ['a', 'b', 'a', 'c']) await memory.recall(key, '1', load);
    expect(await memory.recall('a', '1', load)).toBe(1);
    expect(await memory.recall('b', '1', load)).toBe(4);
  });
});
