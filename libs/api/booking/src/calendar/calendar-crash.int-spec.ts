import { aSlot } from '@etage/domain/testing';
import { CalendarDesk, quarter, type LinkedRoom } from '../testing/a-calendar-office';

const SLOTS = Array.from({ length: 30 }, (_, index) => quarter(index));

let desk: CalendarDesk;

beforeAll(async () => {
  desk = await CalendarDesk.open();
});
afterAll(() => desk.close());

async function bookAll(room: LinkedRoom): Promise<void> {
  for (const slot of SLOTS.slice(0, 20)) await room.book(slot);
  await Promise.all(SLOTS.slice(20).map((slot, index) => room.write(`event${index}`, slot)));
}

async function expectAllOnce(room: LinkedRoom): Promise<void> {
  expect((await room.bookings()).map(({ startsAt }) => startsAt)).toEqual(
    SLOTS.map(({ startsAt }) => startsAt),
  );
  expect(new Set(await room.events()).size).toBe(30);
  expect(await room.events()).toHaveLength(30);
  expect(await room.link()).toMatchObject({ fault: null, conflicts: 0 });
}

describe('a calendar server that fails', () => {
  it('in the middle of an attempt loses nothing and doubles nothing', async () => {
    const room = await desk.aLinkedRoom();
    await bookAll(room);
    const attempt = room.sync();
    await desk.radicale.untilHolds(room.url, 15);
    await desk.radicale.kill();
    await attempt;
    expect(await room.link()).toMatchObject({ fault: 'calendar-unreachable', isRunning: false });
    await room.sync();
    expect((await room.link()).fault).toBe('calendar-unreachable');
    await desk.radicale.begin();
    const written = (await room.events()).length;
    expect(written).toBeGreaterThanOrEqual(15);
    expect(written).toBeLessThan(30);
    await room.sync();
    await expectAllOnce(room);
  });

  it('by hanging is given up in time, and followed when it goes on', async () => {
    const room = await desk.aLinkedRoom();
    await bookAll(room);
    const attempt = room.sync();
    await desk.radicale.untilHolds(room.url, 15);
    desk.patienceMs = 2_000;
    await Promise.race([attempt, desk.radicale.untilHolds(room.url, 17).catch(() => undefined)]);
    desk.radicale.freeze();
    await attempt;
    desk.patienceMs = 20_000;
    expect((await room.link()).fault).toBe('calendar-too-slow');
    desk.radicale.goOn();
    await room.sync();
    await expectAllOnce(room);
  });

  it('finds again what a node wrote that died before it could note it', async () => {
    const room = await desk.aLinkedRoom();
    const kept = await room.book(quarter(0));
    const cancelled = await room.book(quarter(4));
    await room.sync();
    await room.sql('DELETE FROM calendar_entry WHERE link_id = $1');
    await room.sql('DELETE FROM calendar_object WHERE link_id = $1');
    await room.sql('UPDATE calendar_link SET sync_token = NULL WHERE id = $1');
    await desk.office.statuses.cancel(room.site.anna, cancelled);
    await room.sync();
    expect((await room.bookings()).map(({ bookingId }) => bookingId)).toEqual([kept]);
    expect(await room.events()).toHaveLength(1);
    expect(await room.conflicts()).toEqual([]);
  });

  it('and comes back with an empty calendar gets all of it again', async () => {
    const room = await desk.aLinkedRoom();
    for (const slot of SLOTS.slice(0, 2)) await room.book(slot);
    for (const slot of SLOTS.slice(2, 4))
      await room.write(`theirs${slot.startsAt.getTime()}`, slot);
    await room.sync();
    await desk.radicale.remove(room.url);
    await desk.radicale.newCalendar(new URL(room.url).pathname.split('/')[2] ?? '');
    await room.sync();
    expect(await room.bookings()).toHaveLength(4);
    expect(await room.events()).toHaveLength(4);
  });

  it('is asked by one node at a time, and by another once that is gone', async () => {
    const room = await desk.aLinkedRoom();
    await room.write('meeting', aSlot('2026-11-23 09:00', '10:00'));
    await Promise.all([room.sync(), room.sync(desk.syncWith({})), room.sync(desk.syncWith({}))]);
    expect(await room.bookings()).toHaveLength(1);
    await room.write('other', aSlot('2026-11-23 10:00', '11:00'));
    const soon = new Date(desk.office.now.getTime() + 60_000);
    await room.sql('UPDATE calendar_link SET leased_until = $2 WHERE id = $1', soon);
    await room.sync();
    expect(await room.bookings()).toHaveLength(1);
    desk.office.now = soon;
    await room.sync();
    expect(await room.bookings()).toHaveLength(2);
  });

  it('with another password, and a link whose secret was lost, says so in a code', async () => {
    const room = await desk.aLinkedRoom();
    await room.sync(desk.syncWith({ secret: 'another' }));
    expect((await room.link()).fault).toBe('calendar-password-lost');
    await room.sql(
      `UPDATE person SET roles = '{staff}' WHERE $1 <> id AND id = $2`,
      room.site.fritz.personId,
    );
    await room.sync();
    expect((await room.link()).fault).toBe('calendar-owner-left');
  });

  it('is not linked where there is no calendar, twice, or where none may be asked', async () => {
    const room = await desk.aLinkedRoom();
    const wish = { url: room.url, userName: 'room', password: 'x', direction: 'both' } as const;
    const link = (changes: object) =>
      desk.links.create(room.site.fritz.personId, { ...wish, placeId: room.site.room, ...changes });
    await expect(link({ url: `${desk.radicale.address}/nowhere/` })).rejects.toMatchObject({
      code: 'calendar-not-found',
    });
    await expect(link({ url: 'http://127.0.0.1:1/' })).rejects.toMatchObject({
      code: 'calendar-unreachable',
    });
    await expect(link({ url: 'https://localhost/' })).rejects.toMatchObject({
      code: 'calendar-address-not-allowed',
    });
    await expect(link({ placeId: room.room })).rejects.toMatchObject({
      code: 'calendar-link-exists',
    });
    await expect(link({ placeId: room.site.desk })).rejects.toMatchObject({ code: 'not-found' });
  });
});
