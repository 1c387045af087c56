import { api, call } from '@etage/contract';
import { Caller } from './caller';
import { PASSWORD } from './demo-account';

/** Signs in for a bearer token. */
export async function signIn(baseUrl: string, email: string): Promise<Caller> {
  const { token } = await call(
    api.session.create,
    { body: { email, password: PASSWORD, bearer: true } },
    { baseUrl },
  );
  if (token === undefined) throw new Error(`no token for ${email}`);
  return new Caller(baseUrl, token);
}
