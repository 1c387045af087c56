import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OsAccount } from './os-account';

const SEARCH = 0o1;

function maySearch(folder: string, account: OsAccount): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return Boolean(mode & (SEARCH << 6));
  if (gid === account.gid) return Boolean(mode & (SEARCH << 3));
  return Boolean(mode & SEARCH);
}

/** The outermost folder on the way to `folder`, itself included, that the account may not enter. */
export function closedFolderOnTheWay(folder: string, account: OsAccount): string | undefined {
  const way: string[] = [];
  for (let step = realpathSync(folder); way[0] !== step; step = dirname(step)) way.unshift(step);
  return way.find((step) => !maySearch(step, account));
}
