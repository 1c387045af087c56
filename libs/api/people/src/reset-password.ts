import { TransactionRunner } from '@etage/database';
import type { DataSource } from 'typeorm';
import { newPassword } from './new-password';
import { hashPassword } from './password';
import { RESET_PASSWORD } from './queries/password.query';
import { DELETE_SESSIONS_OF } from './queries/session.query';

/**
 * Gives somebody who lost their password a new one and ends what they had open.
 * @returns the password; undefined where nobody who works here has the address
 */
export async function resetPassword(
  dataSource: DataSource,
  email: string,
): Promise<string | undefined> {
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  return new TransactionRunner(dataSource).run([], async (tx) => {
    const [person] = await tx.query(RESET_PASSWORD, [email, passwordHash]);
    if (!person) return undefined;
    const ended = await tx.query(DELETE_SESSIONS_OF, [person.personId]);
    await tx.revoke(ended.map(({ sessionId }) => sessionId));
    return password;
  });
}
