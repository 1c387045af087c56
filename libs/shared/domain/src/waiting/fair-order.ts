import type { WaitingId } from '../ids';
import type { Need } from '../place/need';

/** As much of an entry of the waiting list as its turn depends on. */
export interface WaitingTurn {
  readonly waitingId: WaitingId;
  readonly waitingSince: Date;
  readonly need: Pick<Need, 'accessible'>;
}

/**
 * Whose turn comes first when a place becomes free that serves both: whoever needs an accessible place, as others can
 * sit elsewhere; then whoever has waited longer; then the smaller id, so that no two are ever equal. It depends on the
 * two entries alone, so it is the same order for every place and at every moment.
 */
export const fairOrder = (a: WaitingTurn, b: WaitingTurn): number =>
  Number(b.need.accessible ?? false) - Number(a.need.accessible ?? false) ||
  a.waitingSince.getTime() - b.waitingSince.getTime() ||
  Number(a.waitingId > b.waitingId) - Number(a.waitingId < b.waitingId);
