// The least a Socket.IO server can do: what PostgreSQL says on a channel goes to everyone at once.
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';
import { job, tell } from './job.mjs';

const server = createServer();
const io = new Server(server, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('floor:watch', ({ floorId }, answer) => {
    void socket.join(floorId);
    answer({ ok: true });
  });
});

const listener = new pg.Client(job.address);
await listener.connect();
await listener.query(`LISTEN ${job.channel}`);
listener.on('notification', ({ payload }) => {
  const change = JSON.parse(payload);
  io.to(change.floorId).emit('floor:changed', change);
});
server.listen(0, '127.0.0.1', () => tell({ port: server.address().port }));
