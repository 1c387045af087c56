/** What is locked, in the one order in which locks are taken. The floor row comes last of all, in `announce`. */
const LOCK_CLASSES = ['place', 'person'] as const;
export type LockClass = (typeof LOCK_CLASSES)[number];

export interface Lock {
  readonly of: LockClass;
  readonly id: string;
}

/** 60 bits of the id's random tail below 3 bits of class. Two ids that collide only wait for each other. */
function keyOf({ of, id }: Lock): bigint {
  const tail = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`);
  return (BigInt(LOCK_CLASSES.indexOf(of)) << 60n) | tail;
}

/** Advisory lock keys without repetition, in ascending order: places before persons, each by id. */
export const lockKeys = (locks: readonly Lock[]): bigint[] =>
  [...new Set(locks.map(keyOf))].sort((a, b) => (a < b ? -1 : 1));
