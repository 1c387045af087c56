import type { Caller } from '../support/caller';
import { emailOf } from '../support/demo-account';
import { at, groundFor } from '../support/ground';
import { signIn } from '../support/sign-in';
import { bookStubbornly, type Acknowledged } from './stubborn-booker';

const FIRST_HOUR = 6;
const PEOPLE = 20;
const BOOKINGS_EACH = 12;

/** A day's work of some people, each at a desk of their own, hour by hour. */
export interface BookingLoad {
  /** What has been acknowledged so far. */
  readonly acknowledged: readonly Acknowledged[];
  readonly people: readonly Caller[];
  readonly total: number;
  /** Resolves when everything has been acknowledged. */
  readonly done: Promise<void>;
}

export async function startLoad(baseUrl: string): Promise<BookingLoad> {
  const people: Caller[] = [];
  for (let number = 1; number <= PEOPLE; number += 1) {
    people.push(await signIn(baseUrl, emailOf(number)));
  }
  const ground = await groundFor(at(people, 0));
  const acknowledged: Acknowledged[] = [];
  const work = async (caller: Caller, index: number): Promise<void> => {
    const { placeId } = at(ground.desks, index);
    for (let hour = FIRST_HOUR; hour < FIRST_HOUR + BOOKINGS_EACH; hour += 1) {
      const wish = { placeId, ...ground.slot(hour, hour + 1) };
      acknowledged.push(await bookStubbornly(caller, wish, `load-${index}-${hour}`));
    }
  };
  const done = Promise.all(people.map(work)).then(() => undefined);
  return { acknowledged, people, total: PEOPLE * BOOKINGS_EACH, done };
}
