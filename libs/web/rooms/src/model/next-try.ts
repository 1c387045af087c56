import { slotOf, type FoundRoom } from '@etage/contract';
import { MISS_CODES, type Slot } from '@etage/domain';

/** What one press could book of a room that was found: the time that is looked for, or the next one. */
export interface NextTry {
  readonly slot: Slot;
  /** It is the very time that is looked for. */
  readonly isWanted: boolean;
}

export function nextTry({ nextSlot }: FoundRoom, wanted: Slot): NextTry | undefined {
  if (!nextSlot) return undefined;
  const slot = slotOf(nextSlot);
  return { slot, isWanted: slot.startsAt.getTime() === wanted.startsAt.getTime() };
}

/** What is missing of the need, and what else stands against it, apart. */
export function reasonsApart({ reasons }: FoundRoom) {
  const isMiss = ({ code }: FoundRoom['reasons'][number]): boolean => MISS_CODES.includes(code);
  return { misses: reasons.filter(isMiss), rules: reasons.filter((reason) => !isMiss(reason)) };
}
