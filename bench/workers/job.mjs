import { readFileSync } from 'node:fs';

/** What this worker was asked to do. */
export const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** Tells the bench one thing. */
export const tell = (thing) => void process.stdout.write(`${JSON.stringify(thing)}\n`);
