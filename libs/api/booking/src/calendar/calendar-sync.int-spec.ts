import { aSlot } from '@etage/domain/testing';
import { anEvent } from '@etage/calendar/testing';
import { CalendarDesk, quarter, type LinkedRoom } from '../testing/a-calendar-office';

const nine = aSlot('2026-11-23 09:00', '10:00');
const ten = aSlot('2026-11-23 10:00', '11:00');
const noon = aSlot('2026-11-23 12:00', '13:00');

let desk: CalendarDesk;

beforeAll(async () => {
  desk = await CalendarDesk.open();
});
afterAll(() => desk.close());

const startsOf = async (room: LinkedRoom) =>
  (await room.bookings()).map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));

describe('a room and its calendar on a CalDAV server', () => {
  it('bring thirty events into step, half from either side, and leave them alone after that', async () => {
    const room = await desk.aLinkedRoom();
    const slots = Array.from({ length: 30 }, (_, index) => quarter(index));
    for (const slot of slots.slice(0, 15)) await room.book(slot);
    await Promise.all(slots.slice(15).map((slot, index) => room.write(`event${index}`, slot)));
    await room.sync();
    expect(await startsOf(room)).toEqual(slots);
    expect(await room.events()).toHaveLength(30);
    expect(await room.link()).toMatchObject({ fault: null, conflicts: 0, isRunning: false });
    const before = await desk.radicale.read(room.url);
    await room.sync();
    expect(await startsOf(room)).toEqual(slots);
    expect(await desk.radicale.read(room.url)).toEqual(before);
  });

  it('follow what is moved and deleted in Etage; what else an event says stays', async () => {
    const room = await desk.aLinkedRoom();
    const booked = await room.book(nine);
    await room.write('theirs', noon, 'DESCRIPTION:Beamer');
    await room.sync();
    const { fritz, anna } = room.site;
    const [, theirs] = await room.bookings();
    await desk.office.moves.move({ actor: anna, bookingId: booked, ...ten });
    const moved = aSlot('2026-11-23 13:00', '14:00');
    if (theirs) await desk.office.moves.move({ ...theirs, actor: fritz, ...moved });
    await room.sync();
    const title = await room.read(booked);
    expect(title).toContain('SUMMARY:Belegt');
    expect(title).toContain('20261123T100000');
    expect(await room.read('theirs')).toMatch(/DTSTART:20261123T120000Z[^]*DESCRIPTION:Beamer/);
    for (const { bookingId } of await room.bookings()) {
      await desk.office.statuses.cancel(fritz, bookingId);
    }
    await room.sync();
    expect(await room.events()).toEqual([]);
  });

  it('follow what is moved, named and deleted on the server, whoever made it', async () => {
    const room = await desk.aLinkedRoom();
    const ours = await room.book(nine);
    await room.write('theirs', noon, `ORGANIZER:mailto:${room.site.ben.email}`);
    await room.sync();
    expect(await room.bookings()).toMatchObject([
      { bookingId: ours, title: null, email: room.site.anna.email },
      { title: 'theirs', email: room.site.ben.email, startsAt: noon.startsAt },
    ]);
    const text = (await room.read(ours)) ?? '';
    await room.put(ours, text.replace('T100000', 'T110000').replace('T090000', 'T100000'));
    await room.write('theirs', aSlot('2026-11-23 14:00', '15:00'));
    const named = (await room.read('theirs'))?.replace('SUMMARY:theirs', 'SUMMARY:Neu');
    await room.put('theirs', named ?? '');
    await room.sync();
    expect(await startsOf(room)).toEqual([ten, aSlot('2026-11-23 14:00', '15:00')]);
    expect((await room.bookings())[1]?.title).toBe('Neu');
    await Promise.all([room.remove(ours), room.remove('theirs')]);
    await room.sync();
    expect(await room.bookings()).toEqual([]);
    expect(await desk.office.statusOf(ours)).toBe('cancelled');
  });

  it('give the room to Etage where both sides changed, and keep what the server had', async () => {
    const room = await desk.aLinkedRoom();
    await room.write('meeting', nine);
    await room.sync();
    const [booking] = await room.bookings();
    if (booking) await desk.office.moves.move({ ...booking, actor: room.site.fritz, ...ten });
    await room.write('meeting', noon, 'DESCRIPTION:Bitte lesen');
    await room.sync();
    expect(await startsOf(room)).toEqual([ten]);
    expect(await room.read('meeting')).toContain('DTSTART:20261123T090000Z');
    const [conflict] = await room.conflicts();
    expect(conflict).toMatchObject({ kind: 'both-changed', startsAt: noon.startsAt.toISOString() });
    expect(conflict?.content).toContain('Bitte lesen');
  });

  it('let nobody’s change give way to a deletion', async () => {
    const room = await desk.aLinkedRoom();
    await room.write('meeting', nine);
    const ours = await room.book(noon);
    await room.sync();
    const [meeting] = await room.bookings();
    if (meeting) await desk.office.statuses.cancel(room.site.fritz, meeting.bookingId);
    await room.write('meeting', ten);
    const later = aSlot('2026-11-23 13:00', '14:00');
    await desk.office.moves.move({ actor: room.site.anna, bookingId: ours, ...later });
    await room.remove(ours);
    await room.sync();
    expect(await startsOf(room)).toEqual([ten, later]);
    expect(await room.events()).toHaveLength(2);
  });

  it('keep what does not fit, with the reason, and book it once the way is free', async () => {
    const room = await desk.aLinkedRoom();
    const inTheWay = await room.book(nine);
    await room.write('late', aSlot('2026-11-23 09:30', '10:30'), 'DESCRIPTION:wichtig');
    await room.put(
      'odd',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:odd\r\nDTSTAMP:20261101T080000Z\r\nDTSTART;TZID=Mars/Olympus:20261123T090000\r\nSUMMARY:odd\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    await room.write('night', aSlot('2026-11-23 22:00', '23:00'));
    await room.sync();
    expect(await room.conflicts()).toMatchObject([
      { kind: 'unread', title: 'odd', reasons: [{ code: 'zone-unknown' }] },
      { kind: 'does-not-fit', title: 'late', reasons: [{ code: 'place-taken' }] },
      { kind: 'does-not-fit', title: 'night', reasons: [{ code: 'outside-frame-hours' }] },
    ]);
    expect(await room.read('late')).toContain('wichtig');
    await desk.office.statuses.cancel(room.site.anna, inTheWay);
    await room.sync();
    expect(await startsOf(room)).toEqual([aSlot('2026-11-23 09:30', '10:30')]);
    expect((await room.conflicts()).map(({ title }) => title)).toEqual(['odd', 'night']);
    await room.remove('night');
    await room.sync();
    expect(await room.conflicts()).toHaveLength(1);
  });

  it('book each occurrence of a series, across the change of the clocks, and change one from Etage', async () => {
    const room = await desk.aLinkedRoom();
    await room.put(
      'weekly',
      anEvent(
        'UID:weekly',
        'DTSTART;TZID=Europe/Berlin:20270322T090000',
        'DTEND;TZID=Europe/Berlin:20270322T100000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
    );
    await room.sync();
    const mondays = ['2027-03-22', '2027-03-29', '2027-04-05'];
    // The second is Easter Monday, which nobody books.
    const [first, third] = [mondays[0], mondays[2]].map((day) => aSlot(`${day} 09:00`, '10:00'));
    expect(mondays).toHaveLength(3);
    expect((await room.conflicts()).map(({ reasons }) => reasons[0]?.code)).toEqual([
      'public-holiday',
    ]);
    expect(await startsOf(room)).toEqual([first, third]);
    const [one, other] = await room.bookings();
    const { fritz } = room.site;
    const moved = aSlot('2027-04-06 11:00', '12:00');
    if (one) await desk.office.statuses.cancel(fritz, one.bookingId);
    if (other) await desk.office.moves.move({ ...other, actor: fritz, ...moved });
    await room.sync();
    await room.sync();
    const text = await room.read('weekly');
    expect(text).toContain('EXDATE;TZID=Europe/Berlin:20270322T090000');
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Berlin:20270405T090000');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20270406T110000');
    expect(await startsOf(room)).toEqual([moved]);
  });

  it.each(['to-server', 'from-server'] as const)(
    'go one way alone where they are linked %s',
    async (way) => {
      const room = await desk.aLinkedRoom(way);
      await room.book(nine);
      await room.write('theirs', ten);
      await room.sync();
      expect(await room.bookings()).toHaveLength(way === 'to-server' ? 1 : 2);
      expect(await room.events()).toHaveLength(way === 'to-server' ? 2 : 1);
    },
  );
});
