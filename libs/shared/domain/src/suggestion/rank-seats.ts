import { missesOf, type Need } from '../place/need';
import type { Seat } from './seat';
import type { Seeker } from './seeker';
import { SUGGESTION_CRITERIA, type WeighedCriterion } from './suggestion-criteria';
import type { SuggestionReason } from './suggestion-reason';

export interface RankedSeat {
  readonly seat: Seat;
  readonly score: number;
  readonly reasons: readonly SuggestionReason[];
}

/** What a seat must have, however good it is otherwise. */
export const hardNeed = ({ wishes, asked }: Pick<Seeker, 'wishes' | 'asked'>): Need => ({
  ...asked,
  kind: 'desk',
  ...(wishes.notebook ? { notebook: wishes.notebook } : {}),
  ...(wishes.accessible ? { accessible: true } : {}),
});

function judged(seat: Seat, seeker: Seeker, criteria: readonly WeighedCriterion[]): RankedSeat {
  let score = 0;
  const reasons: SuggestionReason[] = [];
  for (const { weight, criterion } of criteria) {
    const merit = criterion(seat, seeker);
    if (!merit) continue;
    score += weight * merit.points;
    if (merit.reason) reasons.push(merit.reason);
  }
  return { seat, score, reasons };
}

/** The better one first; equally good ones in the order of their codes, so that the same facts give the same list. */
const inOrder = (a: RankedSeat, b: RankedSeat): number =>
  b.score - a.score ||
  (a.seat.code < b.seat.code ? -1 : a.seat.code > b.seat.code ? 1 : 0) ||
  (a.seat.placeId < b.seat.placeId ? -1 : 1);

/** The seats that meet what is needed, the best first, each with what speaks for it. */
export function rankSeats(
  seats: readonly Seat[],
  seeker: Seeker,
  criteria: readonly WeighedCriterion[] = SUGGESTION_CRITERIA,
): RankedSeat[] {
  const need = hardNeed(seeker);
  return seats
    .filter(({ features }) => missesOf(features, need).length === 0)
    .map((seat) => judged(seat, seeker, criteria))
    .sort(inOrder);
}
