export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const hasEmail = ({ email }: Credentials): boolean => /^[^\s@]+@[^\s@]+$/.test(email.trim());
export const hasPassword = ({ password }: Credentials): boolean => password !== '';

/** The first field that is not filled in. */
export function missingIn(credentials: Credentials): keyof Credentials | undefined {
  if (!hasEmail(credentials)) return 'email';
  return hasPassword(credentials) ? undefined : 'password';
}
