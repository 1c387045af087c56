// The least a Node HTTP server can do: the same bytes to everyone who asks. Ends when the bench ends it.
import { createServer } from 'node:http';
import { job, tell } from './job.mjs';

const body = Buffer.from(job.body);
const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length };
const server = createServer((_, response) => {
  response.writeHead(200, head);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => tell({ port: server.address().port }));
