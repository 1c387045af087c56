import fc from 'fast-check';
import { lockKeys, type Lock } from './lock-key';

const place = (id: string): Lock => ({ of: 'place', id });
const person = (id: string): Lock => ({ of: 'person', id });
const A = '0197a1b2-0000-7000-8000-00000000000a';
const B = '0197a1b2-0000-7000-8000-00000000000b';

describe('lock keys', () => {
  it('put places before persons, each in the order of their ids', () => {
    const inOrder = lockKeys([place(A), place(B), person(A), person(B)]);
    expect(lockKeys([person(B), place(B), person(A), place(A)])).toEqual(inOrder);
    expect(inOrder).toEqual([10n, 11n, 1n * 2n ** 60n + 10n, 2n ** 60n + 11n]);
  });

  it('name each thing once', () => {
    expect(lockKeys([place(A), place(A), person(A)])).toHaveLength(2);
  });

  it('are the same for an id in capital letters', () => {
    expect(lockKeys([place(A.toUpperCase())])).toEqual(lockKeys([place(A)]));
  });

  it('ascend without repetition and fit into a bigint of PostgreSQL, whatever the ids', () => {
    const anyLock = fc.record({ of: fc.constantFrom('place', 'person'), id: fc.uuid() });
    fc.assert(
      fc.property(fc.array(anyLock, { maxLength: 20 }), (locks) => {
        const keys = lockKeys(locks as Lock[]);
        for (const [i, key] of keys.entries()) {
          expect(key >= 0n && key < 2n ** 63n).toBe(true);
          expect(i === 0 || (keys[i - 1] as bigint) < key).toBe(true);
        }
        expect(lockKeys([...(locks as Lock[])].reverse())).toEqual(keys);
      }),
    );
  });
});
