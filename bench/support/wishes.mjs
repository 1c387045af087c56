// Bookings that can all come true: no two for one desk, or for one person, at a time.
import { isHoliday } from 'feiertagejs';
import { shuffled } from './shuffled.mjs';

const HOUR_MS = 3_600_000;
/** Hours of the day in UTC that lie within frame hours in summer and in winter. */
const FIRST_HOUR = 6;
const HOURS_A_DAY = 11;

const today = Math.floor(performance.timeOrigin / (24 * HOUR_MS)) * 24 * HOUR_MS;

/** Midnight UTC so many days from today. */
export const dayFromToday = (days) => new Date(today + days * 24 * HOUR_MS);

/** So many days from tomorrow that are no holidays, as midnights in UTC. */
export function bookableDays(count) {
  const days = [];
  for (let ahead = 1; days.length < count; ahead += 1) {
    const day = dayFromToday(ahead);
    if (!isHoliday(day, 'RP')) days.push(day);
  }
  return days;
}

export const slotOn = (day, fromHour, hours) => ({
  startsAt: new Date(day.getTime() + fromHour * HOUR_MS).toISOString(),
  endsAt: new Date(day.getTime() + (fromHour + hours) * HOUR_MS).toISOString(),
});

/**
 * Hands out wishes for an hour each, in random order as they come in life: everyone books every hour, each time another
 * desk. The next batch goes on where the last one ended.
 */
export class WishList {
  constructor({ desks, people }, { fromDay = 0, people: count = 200 } = {}) {
    this.desks = shuffled(desks);
    this.people = people.slice(0, count);
    this.skip = fromDay;
    this.given = 0;
  }

  next(count) {
    const batch = Array.from({ length: count }, (_, n) => this.wish(this.given + n));
    this.given += count;
    return shuffled(batch);
  }

  wish(number) {
    const hour = Math.floor(number / this.people.length);
    const person = number % this.people.length;
    const day = this.day(Math.floor(hour / HOURS_A_DAY));
    const desk = this.desks[(person + hour * 13) % this.desks.length];
    return {
      ...this.people[person],
      ...desk,
      ...slotOn(day, FIRST_HOUR + (hour % HOURS_A_DAY), 1),
    };
  }

  day(number) {
    this.days ??= this.skip ? undefined : bookableDays(60);
    return this.days ? this.days[number] : dayFromToday(this.skip + number);
  }
}

export const asRequest = ({ token, placeId, startsAt, endsAt }) => ({
  method: 'POST',
  path: '/api/v1/bookings',
  token,
  body: { placeId, startsAt, endsAt },
});
