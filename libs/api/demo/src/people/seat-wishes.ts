import type { SeatWishesRow } from '@etage/database';
import { SeededRandom } from '../random/seeded-random';
import type { Employee } from './employees';
import { personEmail } from './demo-accounts';

type Wishes = Omit<SeatWishesRow, 'personId'>;

const wishes = (screens: number, changes: Partial<Wishes> = {}): Wishes => ({
  screens,
  heightAdjustable: false,
  accessible: false,
  quiet: false,
  ...changes,
});

const DRAWN: readonly (readonly [Wishes | null, number])[] = [
  [null, 35],
  [wishes(1), 20],
  [wishes(2), 25],
  [wishes(2, { heightAdjustable: true }), 10],
  [wishes(1, { quiet: true }), 7],
  [wishes(1, { heightAdjustable: true, accessible: true }), 3],
];

/** Whom most visitors sign in as; what they wish shows in what they are offered. */
const VISITOR = personEmail(1);

function wishesOf(email: string): Wishes | null {
  if (email === VISITOR) return wishes(2, { heightAdjustable: true });
  return new SeededRandom(`wishes of ${email}`).weighted(DRAWN);
}

/** What people want of a desk; some never said. */
export const seatWishesOf = (employees: readonly Employee[]): SeatWishesRow[] =>
  employees.flatMap(({ person: { id: personId, email } }) => {
    const wished = wishesOf(email);
    return wished ? [{ personId, ...wished }] : [];
  });
