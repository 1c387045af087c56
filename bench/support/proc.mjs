// What Linux knows of processes; proc(5) names the fields.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK']));

function timesOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user, system, userOfGone, systemOfGone] = fields.slice(11, 15);
  return { own: user + system, gone: userOfGone + systemOfGone };
}

const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

function orZero(read) {
  try {
    return read();
  } catch {
    return 0; // has ended meanwhile, and counts among those of its parent that are gone
  }
}

/** CPU time of a process, all its threads, in milliseconds. */
export const cpuOfProcess = (pid) => (timesOf(pid).own / TICKS_A_SECOND) * 1000;

/** CPU time of a PostgreSQL server in milliseconds: of the postmaster, its processes and those that have ended. */
export function cpuOfServer(postmaster) {
  const { own, gone } = timesOf(postmaster);
  const living = childrenOf(postmaster).map((pid) => orZero(() => timesOf(pid).own));
  return ((own + gone + sum(living)) / TICKS_A_SECOND) * 1000;
}

function kilobytesOf(pid, file, field) {
  const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

/** Memory in megabytes: what is resident, and its fair share of what several processes use together. */
export const memoryOfProcess = (pid) => ({
  resident: kilobytesOf(pid, 'status', 'VmRSS') / 1024,
  share: kilobytesOf(pid, 'smaps_rollup', 'Pss') / 1024,
});

/** The fair share of a PostgreSQL server and all its processes, in megabytes. */
export const memoryOfServer = (postmaster) =>
  sum(
    [postmaster, ...childrenOf(postmaster)].map((pid) => orZero(() => memoryOfProcess(pid).share)),
  );
