import { TakeTurns } from '@etage/load';
import { hash, verify } from '@node-rs/argon2';

/** 19 MiB, two passes: the minimum OWASP recommends for argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing shares its threads with files and names of the net; some of the four are left to them. */
const turns = new TakeTurns(2);

export const hashPassword = (password: string): Promise<string> =>
  turns.run(() => hash(password, PARAMETERS));

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown person as for a wrong password, so that time tells nothing. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const expected = kept ?? (await decoy);
  const matches = await turns.run(() => verify(expected, password));
  return kept !== null && matches;
}
