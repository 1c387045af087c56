import { readFileSync } from 'node:fs';

const NAMES = ['node', 'postgres', 'nobody'];

/** Spawn options that make a program run without any rights: as another user when this one is root. */
export function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = NAMES.map((name) => accounts.find(([found]) => found === name)).find(Boolean);
  if (!account) throw new Error(`This check needs one of the users ${NAMES.join(', ')}.`);
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
