import type { WatchAnswer } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { coalesce } from './coalesce';
import type { LiveSocket } from './socket';

/** An answer that is not there after so many milliseconds does not come any more. */
const ANSWER_MS = 10_000;

const UNAVAILABLE: WatchAnswer = { ok: false, code: 'unavailable' };

export const isUnavailable = (answer: WatchAnswer): boolean =>
  !answer.ok && answer.code === 'unavailable';

/**
 * Asks for the news of a floor, anew after every connect, and again after a pause while the server cannot say.
 * @param tell is given every answer; none at all counts as unavailable
 * @returns leaves the floor
 */
export function watchFloor(
  socket: LiveSocket,
  floorId: FloorId,
  tell: (answer: WatchAnswer) => void,
): () => void {
  let hasLeft = false;
  const take = (answer: WatchAnswer): void => {
    if (hasLeft) return;
    if (isUnavailable(answer)) again.soon();
    tell(answer);
  };
  const watch = (): void => {
    again.cancel();
    // Without a connection it would be sent later, and then a second time by the connect.
    if (!socket.connected) return;
    socket.timeout(ANSWER_MS).emit('floor:watch', { floorId }, (error, answer) => {
      take(error ? UNAVAILABLE : answer);
    });
  };
  const again = coalesce(watch);
  socket.on('connect', watch);
  watch();
  return () => {
    hasLeft = true;
    again.cancel();
    socket.off('connect', watch);
    if (socket.connected) socket.emit('floor:leave', { floorId });
  };
}
