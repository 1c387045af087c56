import { readFileSync, statSync } from 'node:fs';

/** A user of the operating system. */
export interface OsAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const PREFERRED_FOR_ROOT = ['postgres', 'nobody'];

function knownAccounts(): OsAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function ownerOf(clusterFolder: string): number | undefined {
  return statSync(clusterFolder, { throwIfNoEntry: false })?.uid;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to another account: the one that owns the cluster already, else
 * `postgres`, else `nobody`.
 * @returns undefined when this process is not root and PostgreSQL simply runs as the same user
 */
export function accountForPostgres(clusterFolder: string): OsAccount | undefined {
  const uid = process.getuid?.();
  const owner = ownerOf(clusterFolder);
  if (uid === undefined) return undefined;
  if (uid !== 0) {
    if (owner === undefined || owner === uid) return undefined;
    throw new Error(
      `The database in ${clusterFolder} belongs to another user (uid ${owner}). Start Etage as that user, or set ` +
        'ETAGE_DATA_DIR to a folder of your own.',
    );
  }
  const accounts = knownAccounts();
  const wanted = [
    accounts.find((account) => account.uid === owner && account.uid !== 0),
    ...PREFERRED_FOR_ROOT.map((name) => accounts.find((account) => account.name === name)),
  ];
  const account = wanted.find((candidate) => candidate !== undefined);
  if (account) return account;
  throw new Error(
    'PostgreSQL does not run as root and this system has neither a user "postgres" nor "nobody". Start Etage as an ' +
      'ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}
