// Sends each round's requests at the same moment, every one on a connection of its own, and tells how long the rounds
// took until the last answer, in milliseconds, and how often each status came.
import { HttpConnection } from './http-connection.mjs';
import { job, tell } from './job.mjs';
import { asText } from './request-text.mjs';

const { port, rounds } = job;
const width = Math.max(...rounds.map(({ length }) => length));
const connections = await Promise.all(
  Array.from({ length: width }, () => HttpConnection.open(port)),
);

const tookMs = [];
const statuses = {};
for (const requests of rounds) {
  const texts = requests.map((request) => asText(port, request));
  const begunAt = performance.now();
  const answers = await Promise.all(texts.map((text, n) => connections[n].send(text)));
  tookMs.push(performance.now() - begunAt);
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
}
for (const connection of connections) connection.close();
tell({ tookMs, statuses });
