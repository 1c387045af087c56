import { namedQuery } from '@etage/database';
import type { PersonId } from '@etage/domain';

export const PASSWORD_OF = namedQuery<
  { email: string; passwordHash: string | null },
  [personId: PersonId]
>(
  'password-of',
  'SELECT email, password_hash AS "passwordHash" FROM person WHERE id = $1 AND active',
);

/** Changes nothing where the password is another one meanwhile. */
export const CHANGE_PASSWORD = namedQuery<
  { personId: PersonId },
  [personId: PersonId, before: string | null, after: string]
>(
  'change-password',
  `UPDATE person SET password_hash = $3
    WHERE id = $1 AND password_hash = $2 RETURNING id AS "personId"`,
);

/** As somebody decides who administers Etage. */
export const RESET_PASSWORD = namedQuery<
  { personId: PersonId },
  [email: string, passwordHash: string]
>(
  'reset-password',
  'UPDATE person SET password_hash = $2 WHERE email = $1 AND active RETURNING id AS "personId"',
);
