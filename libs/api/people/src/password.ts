import { hash, verify } from '@node-rs/argon2';

/** 19 MiB, two passes: the minimum OWASP recommends for argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

let decoy: Promise<string> | undefined;

/** Takes as long for an unknown person as for a wrong password, so that time tells nothing. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const expected = kept ?? (await decoy);
  const matches = await verify(expected, password);
  return kept !== null && matches;
}
