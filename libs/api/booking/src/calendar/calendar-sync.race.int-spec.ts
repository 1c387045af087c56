import { setTimeout as pause } from 'node:timers/promises';
import { CalendarDesk, quarter } from '../testing/a-calendar-office';

const ROUNDS = 30;

let desk: CalendarDesk;

beforeAll(async () => {
  desk = await CalendarDesk.open();
});
afterAll(() => desk.close());

describe('a calendar and a person who want a room at the same moment', () => {
  it('never both have it, and whoever is late is told or kept', async () => {
    const room = await desk.aLinkedRoom('from-server');
    for (let round = 0; round < ROUNDS; round += 1) {
      await room.write(`event${round}`, quarter(round));
    }
    // From the end, so that the two meet somewhere.
    const backwards = Array.from({ length: ROUNDS }, (_, round) => quarter(ROUNDS - 1 - round));
    const attempt = room.sync();
    const booked = await Promise.allSettled(
      backwards.map(async (slot, round) => {
        await pause(round * 4);
        return room.book(slot);
      }),
    );
    await attempt;
    const people = booked.filter(({ status }) => status === 'fulfilled').length;
    expect(await room.bookings()).toHaveLength(ROUNDS);
    expect(await room.conflicts()).toHaveLength(people);
  });
});
