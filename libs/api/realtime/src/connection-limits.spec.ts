import { EventEmitter } from 'node:events';
import { limitPackets, type Connection } from './connection-limits';

describe('what one connection may send', () => {
  let connection: EventEmitter;
  let closed: unknown[];

  beforeEach(() => {
    closed = [];
    connection = Object.assign(new EventEmitter(), { close: (how: unknown) => closed.push(how) });
    limitPackets(connection as Connection);
  });

  const send = (type: string, data?: unknown) => connection.emit('packet', { type, data });

  it('is one wish to be let in, and what is watched then', () => {
    send('message', '0{"token":"x"}');
    for (let time = 0; time < 60; time += 1) send('message', `2${time}["floor:watch",{}]`);
    send('pong');
    expect(closed).toEqual([]);
  });

  it('is not a second wish to be let in, wherever to', () => {
    send('message', '0{"token":"x"}');
    send('message', '0/elsewhere,');
    expect(closed).toEqual([true]);
  });

  it.each([
    ['events', 'message', '2["floor:leave",{}]'],
    ['signs of life', 'pong', undefined],
    ['bytes', 'message', Buffer.from('0')],
  ])('is not a flood of %s', (_, type, data) => {
    for (let time = 0; time < 100; time += 1) send(type, data);
    expect(closed).toEqual([]);
    send(type, data);
    expect(closed).toEqual([true]);
  });
});
