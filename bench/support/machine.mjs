import { arch, cpus, loadavg, release, totalmem, type } from 'node:os';

const today = () => new Date(performance.timeOrigin).toISOString().slice(0, 10);

/** When and on what it was measured; the load tells whether others were at work meanwhile. */
export function machine() {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const [{ model }] = cpus();
  const load = loadavg().map((value) => value.toFixed(1));
  return [
    `${today()}, ${cpus().length} cores (${model}), ${memory} GB, ${type()} ${release()} ${arch()}`,
    `Node ${process.versions.node}, load average before ${load.join(' ')}`,
  ].join(', ');
}
