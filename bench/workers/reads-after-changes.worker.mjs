// Raises the revision of a floor and reads it, over and over for some seconds, so that no read finds what an earlier one
// has left behind. Only the reads are timed.
import pg from 'pg';
import { HttpConnection } from './http-connection.mjs';
import { job, tell } from './job.mjs';
import { asText } from './request-text.mjs';

const CHANGE = {
  name: 'change',
  text: 'UPDATE floor SET revision = revision + 1 WHERE id = $1',
};

const { port, address, floorId, requests, seconds } = job;
const texts = requests.map((request) => asText(port, request));
const database = new pg.Client(address);
await database.connect();
const connection = await HttpConnection.open(port);

const tookMs = [];
const begunAt = performance.now();
while (performance.now() - begunAt < seconds * 1000) {
  await database.query({ ...CHANGE, values: [floorId] });
  const askedAt = performance.now();
  const { status } = await connection.send(texts[tookMs.length % texts.length]);
  tookMs.push(performance.now() - askedAt);
  if (status !== 200) throw new Error(`${status} instead of 200`);
}
const lasted = (performance.now() - begunAt) / 1000;
connection.close();
await database.end();
tookMs.sort((a, b) => a - b);
tell({ count: tookMs.length, seconds: lasted, p50: tookMs[Math.floor(tookMs.length / 2)] });
