import { existsSync } from 'node:fs';
import { testClusterAddress } from '../../../../libs/api/database/src/testing/test-cluster.address';
import startTestCluster from '../../../../libs/api/database/src/testing/test-cluster.setup';
import { ApiProcess, PROGRAM } from './api-process';
import { keepPattern, onCluster, PATTERN, urlOf } from './city-pattern';
import { emailOf, PASSWORD } from './demo-account';

/** As many people stay signed in, in every copy of the city. */
const PEOPLE = 128;

/** Without `call()`: what Jest runs before the specs cannot import the workspace's libraries by name. */
async function tokenOf(address: string, email: string): Promise<string> {
  const response = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD, bearer: true }),
  });
  if (response.status !== 201) throw new Error(`${email} cannot sign in: ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

/** Lets the program build the demo city once; every spec file gets a copy in which people are signed in already. */
export default async function buildPatternCity(): Promise<void> {
  if (!existsSync(PROGRAM)) throw new Error('Build the API first: npx nx build api');
  await startTestCluster();
  const { host, user } = testClusterAddress();
  const cluster = { host, user };
  keepPattern({ cluster, people: [], facility: '', administrator: '' });
  await onCluster((session) => session.query(`CREATE DATABASE ${PATTERN}`));
  const program = new ApiProcess({ DATABASE_URL: urlOf(PATTERN), ETAGE_DEMO: 'on' });
  const address = await program.ready();
  const emails = Array.from({ length: PEOPLE }, (_, at) => emailOf(at + 1));
  const people = await Promise.all(emails.map((email) => tokenOf(address, email)));
  const facility = await tokenOf(address, 'facility@etage.example');
  const administrator = await tokenOf(address, 'admin@etage.example');
  await program.stop();
  await onCluster((session) =>
    session.query(`ALTER DATABASE ${PATTERN} IS_TEMPLATE true ALLOW_CONNECTIONS false`),
  );
  keepPattern({ cluster, people, facility, administrator });
}
