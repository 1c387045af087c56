import type { LiveSocket } from './live-server';

/** What socket.io opens before anybody has said who they are. */
export type Connection = LiveSocket['conn'];

/** A screen that watches a building says fifty things at once; nobody at a screen says more in ten seconds. */
const PACKETS_A_WINDOW = 100;
const WINDOW_MS = 10_000;

/** The first letter of a socket.io packet that asks to be let in. */
const CONNECT = '0';

interface Packet {
  readonly type: string;
  readonly data?: unknown;
}

const asksToBeLetIn = ({ type, data }: Packet): boolean =>
  type === 'message' && typeof data === 'string' && data.startsWith(CONNECT);

/**
 * Closes a connection that asks to be let in a second time or says too much. Each packet is work for all who share this
 * node, also from those who are not signed in, and socket.io itself takes any number of them.
 */
export function limitPackets(connection: Connection): void {
  let hasAsked = false;
  let count = 0;
  let windowEndsAt = 0;
  connection.on('packet', (packet: Packet) => {
    const now = performance.now();
    if (now >= windowEndsAt) [count, windowEndsAt] = [0, now + WINDOW_MS];
    count += 1;
    const isRepetition = hasAsked && asksToBeLetIn(packet);
    hasAsked ||= asksToBeLetIn(packet);
    if (isRepetition || count > PACKETS_A_WINDOW) connection.close(true);
  });
}
