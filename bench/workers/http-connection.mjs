import { once } from 'node:events';
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection on which requests go one after the other. As lean as it gets, because the client shares the
 * machine with what it measures: it reads a status, a length, and so many bytes.
 */
export class HttpConnection {
  static async open(port) {
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    await once(socket, 'connect');
    return new HttpConnection(socket);
  }

  constructor(socket) {
    this.socket = socket;
    socket.on('data', (data) => this.take(data));
    for (const event of ['error', 'close']) {
      socket.on(event, () => this.answer?.reject(new Error('The server closed the connection.')));
    }
  }

  /** @param {string} text a whole request. Resolves to its answer. */
  send(text) {
    return new Promise((resolve, reject) => {
      this.answer = { resolve, reject };
      this.parts = [];
      this.received = 0;
      this.head = undefined;
      this.socket.write(text);
    });
  }

  close() {
    this.answer = undefined;
    this.socket.destroy();
  }

  take(data) {
    this.parts.push(data);
    this.received += data.length;
    this.head ??= this.readHead();
    if (!this.head || this.received < this.head.end) return;
    const { status, start, end } = this.head;
    const { resolve } = this.answer;
    const body = status < 300 ? '' : Buffer.concat(this.parts).toString('utf8', start, end);
    this.answer = undefined;
    resolve({ status, length: end - start, body });
  }

  readHead() {
    const received = Buffer.concat(this.parts);
    const start = received.indexOf(HEAD_END) + HEAD_END.length;
    if (start < HEAD_END.length) return undefined;
    const head = received.toString('latin1', 0, start);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`An answer without a length:\n${head}`);
    return { status: Number(head.slice(9, 12)), start, end: start + Number(length) };
  }
}
