// Sends requests over a few connections, each waiting for its answer, and tells how fast that went. The list is sent
// once, or over and over for `seconds`.
import { HttpConnection } from './http-connection.mjs';
import { job, tell } from './job.mjs';
import { asText } from './request-text.mjs';

const { port, connections, requests, seconds, expects } = job;
const texts = requests.map((request) => asText(port, request));

const tookMs = [];
let bytes = 0;
let sent = 0;

async function sendAll(connection, isOver) {
  while (!isOver()) {
    const begunAt = performance.now();
    const { status, length, body } = await connection.send(texts[sent++ % texts.length]);
    tookMs.push(performance.now() - begunAt);
    bytes = length;
    if (status !== expects) throw new Error(`${status} instead of ${expects}: ${body}`);
  }
}

const open = await Promise.all(
  Array.from({ length: connections }, () => HttpConnection.open(port)),
);
const begunAt = performance.now();
const isOver = seconds
  ? () => performance.now() - begunAt > seconds * 1000
  : () => sent >= texts.length;
await Promise.all(open.map((connection) => sendAll(connection, isOver)));
const lasted = (performance.now() - begunAt) / 1000;
for (const connection of open) connection.close();

tookMs.sort((a, b) => a - b);
const at = (share) => tookMs[Math.floor(share * (tookMs.length - 1))];
tell({ count: tookMs.length, seconds: lasted, bytes, p50: at(0.5), p95: at(0.95) });
