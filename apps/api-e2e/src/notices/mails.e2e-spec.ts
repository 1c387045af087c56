import { api, type BookingView } from '@etage/contract';
import type { ParsedMail } from 'mailparser';
import { openCity, type City } from '../support/city';
import { emailOf } from '../support/demo-account';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';
import { invitationIn } from '../support/invitation-in';
import { MailServer } from '../support/mail-server';

const ROUNDS = 50;

let mails: MailServer;
let city: City;
let ground: Ground;

beforeAll(async () => {
  mails = await MailServer.open();
  city = await openCity({ nodes: 2, settings: mails.settings });
  ground = await groundFor(city.person(1));
  await eventually(async () => (await rowsOf('mail_cursor')).length > 0);
});

beforeEach(() => {
  mails.judge = () => undefined;
});

afterAll(async () => {
  await city.close();
  await mails.close();
});

const rowsOf = async (table: string): Promise<object[]> =>
  (await city.database.query<object>(`SELECT * FROM ${table}`)).rows;

const statesOf = async ({ bookingId }: BookingView): Promise<string[]> => {
  const { rows } = await city.database.query<{ state: string }>(
    'SELECT state FROM outgoing_mail WHERE booking_id = $1 ORDER BY sequence',
    [bookingId],
  );
  return rows.map(({ state }) => state);
};

const book = (person: number, desk: number, from = 8, until = 16): Promise<BookingView> =>
  city.person(person).call(api.bookings.create, {
    body: { placeId: at(ground.desks, desk).placeId, ...ground.slot(from, until) },
  });

const letters = (person: number, count: number): Promise<ParsedMail[]> =>
  eventually(() => {
    const found = mails.to(emailOf(person));
    return found.length >= count && found;
  }, 60_000);

describe('a booking', () => {
  it('is confirmed, changed and cancelled by mail, each with its calendar file', async () => {
    const booking = await book(1, 0);
    const [confirmed] = await letters(1, 1);
    await city.person(1).call(api.bookings.change, {
      params: { bookingId: booking.bookingId },
      body: ground.slot(9, 12),
    });
    await letters(1, 2);
    await city.person(1).call(api.bookings.cancel, { params: { bookingId: booking.bookingId } });
    const [, changed, cancelled] = await letters(1, 3);
    const uid = `${booking.bookingId}@etage`;
    const common = {
      uid,
      zone: 'Europe/Berlin',
      tzid: 'Europe/Berlin',
      organizer: 'mailto:etage@stadt.example',
    };
    expect(invitationIn(confirmed)).toMatchObject({
      ...{ ...common, ...ground.slot(8, 16), method: 'REQUEST', sequence: 0, status: 'CONFIRMED' },
    });
    expect(invitationIn(changed)).toMatchObject({
      ...{ ...common, ...ground.slot(9, 12), method: 'REQUEST', sequence: 1, status: 'CONFIRMED' },
    });
    expect(invitationIn(cancelled)).toMatchObject({
      ...{ ...common, ...ground.slot(9, 12), method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
    });
    expect(confirmed?.subject).toMatch(/^Gebucht: Arbeitsplatz /);
    expect(confirmed?.text).toContain('08:00 bis 16:00');
    expect(confirmed?.html).toContain('<html lang="de">');
  });

  it('of somebody else is told to both, in the words that each may read', async () => {
    const { personId } = await city.person(2).call(api.session.read, {});
    await city.person(2).call(api.session.update, { body: { locale: 'en' } });
    await city.facility.call(api.bookings.create, {
      body: { placeId: at(ground.desks, 1).placeId, ...ground.slot(8, 16), personId },
    });
    const [own] = await letters(2, 1);
    expect(own?.text).toContain('This place was booked for you.');
    const [booked] = await eventually(() => {
      const found = mails.to('facility@etage.example');
      return found.length > 0 && found;
    });
    expect(booked?.text).toMatch(/Für: \S+/);
    expect(booked?.attachments).toEqual([]);
  });
});

describe('a mail server', () => {
  it('that asks for patience gets the mail later, once', async () => {
    mails.judge = (_mail, time) => (time < 3 ? { code: 451, text: 'later, please' } : undefined);
    const booking = await book(3, 2);
    await eventually(async () => (await statesOf(booking)).join() === 'sent', 60_000);
    expect(mails.to(emailOf(3))).toHaveLength(1);
  });

  it('that refuses is not asked again, and the reason is kept and logged', async () => {
    mails.judge = () => ({ code: 550, text: 'no such mailbox' });
    const booking = await book(4, 3);
    await eventually(async () => (await statesOf(booking)).join() === 'refused');
    expect(mails.to(emailOf(4))).toEqual([]);
    const { rows } = await city.database.query<{ reason: string }>(
      'SELECT reason FROM outgoing_mail WHERE booking_id = $1',
      [booking.bookingId],
    );
    expect(rows[0]?.reason).toContain('no such mailbox');
    const output = city.nodes.map((node) => node.output).join('');
    expect(output).toContain('no such mailbox');
  });
});

describe('two nodes', () => {
  it(`send each of ${ROUNDS} mails once`, async () => {
    const people = Array.from({ length: ROUNDS }, (_, index) => index + 10);
    const booked = await Promise.all(people.map((person, index) => book(person, 10 + index)));
    for (const person of people) await letters(person, 1);
    await eventually(async () => {
      const states = await Promise.all(booked.map(statesOf));
      return states.every((state) => state.join() === 'sent');
    });
    for (const person of people) expect(mails.to(emailOf(person))).toHaveLength(1);
    const handed = people.flatMap((person) =>
      mails.to(emailOf(person)).map(({ messageId = '' }) => mails.handed.get(messageId)),
    );
    expect(handed).toEqual(people.map(() => 1));
  });
});
