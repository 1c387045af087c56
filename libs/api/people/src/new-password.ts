import { randomInt } from 'node:crypto';

/** Without l, o, 0 and 1, which are taken for each other when a password is copied by hand. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

const group = (): string =>
  Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** Nobody can guess it, since it is one of 2 to the power of 100; in groups that can be read aloud. */
export const newPassword = (): string => Array.from({ length: 4 }, group).join('-');
