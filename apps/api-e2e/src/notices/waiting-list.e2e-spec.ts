import { api, type BookingView } from '@etage/contract';
import type { BookingId, PlaceId } from '@etage/domain';
import type { ParsedMail } from 'mailparser';
import { ApiProcess } from '../support/api-process';
import { openCity, type City } from '../support/city';
import { emailOf } from '../support/demo-account';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';
import { invitationIn } from '../support/invitation-in';
import { ledgerFaults } from '../support/ledger';
import { MailServer } from '../support/mail-server';

const A_DAY = 24 * 60;
/** Whoever has this lock reads what is to be mailed. */
const OUTBOX = 7_163_044;

let mails: MailServer;
let city: City;
let ground: Ground;
let successor: ApiProcess | undefined;
/** Where the node is that runs. */
let address: string;

beforeAll(async () => {
  mails = await MailServer.open();
  city = await openCity({ settings: mails.settings });
  address = at(city.addresses, 0);
  ground = await groundFor(city.person(1));
  const { siteId } = ground.site;
  const body = { waitingConfirmationMinutes: A_DAY };
  await city.facility.call(api.sites.update, { params: { siteId }, body });
  await eventually(async () => (await city.database.query('SELECT FROM mail_cursor')).rowCount);
});

afterAll(async () => {
  await successor?.stop();
  await city.close();
  await mails.close();
});

const mine = async (person: number): Promise<BookingView[]> => {
  const query = { personId: 'me', ...ground.slot(8, 16) } as const;
  return (await city.person(person).at(address).call(api.bookings.list, { query })).bookings;
};

/** The first has the desk and gives it up; the others wait for it in this order, so that it is held for the second. */
async function queue(placeId: PlaceId, first: number, ...waiting: number[]): Promise<BookingView> {
  const body = { placeId, ...ground.slot(8, 16) };
  const { bookingId } = await city.person(first).call(api.bookings.create, { body });
  for (const person of waiting) await city.person(person).call(api.waitingList.join, { body });
  await city.person(first).call(api.bookings.cancel, { params: { bookingId } });
  const [held] = await mine(at(waiting, 0));
  if (held?.status !== 'held') throw new Error('nothing is held for who waited first');
  return held;
}

const letters = (person: number, count: number): Promise<ParsedMail[]> =>
  eventually(() => {
    const found = mails.to(emailOf(person));
    return found.length >= count && found;
  }, 60_000);

/** Nothing is on its way any more, and nothing was handed over twice. */
async function expectEachSentOnce(): Promise<void> {
  await eventually(async () => {
    const { rows } = await city.database.query<{ state: string }>(
      `SELECT state FROM outgoing_mail WHERE kind <> 'reminder' AND state <> 'sent'`,
    );
    return rows.length === 0;
  }, 60_000);
  expect([...mails.handed.values()].filter((times) => times !== 1)).toEqual([]);
}

const untilText = (language: string, { heldUntil, place }: BookingView): string => {
  const zone = { timeZone: place.timeZone } as const;
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const said = new Date(heldUntil ?? '');
  const date = said.toLocaleDateString(language, { ...zone, ...day });
  return `${date}, ${said.toLocaleTimeString(language, { ...zone, hour: '2-digit', minute: '2-digit' })}`;
};

describe('whoever waits', () => {
  it('is written to until when a place is held, and what they answer comes as an update of the same event', async () => {
    const { placeId } = at(ground.desks, 0);
    await city.person(3).call(api.session.update, { body: { locale: 'en' } });
    const held = await queue(placeId, 1, 2, 3);
    const params = { bookingId: held.bookingId };
    const [offered] = await letters(2, 1);
    await city.person(2).call(api.waitingList.confirm, { params });
    await letters(2, 2);
    await city.person(2).call(api.bookings.cancel, { params });
    const [, confirmed, cancelled] = await letters(2, 3);
    expect(offered?.subject).toMatch(/^Frei geworden: Arbeitsplatz /);
    expect(offered?.text).toContain(`bis ${untilText('de-DE', held)} Uhr für Sie vorgemerkt`);
    const event = { uid: `${held.bookingId}@etage`, zone: 'Europe/Berlin', ...ground.slot(8, 16) };
    const request = { ...event, method: 'REQUEST' };
    expect(invitationIn(offered)).toMatchObject({ ...request, sequence: 0, status: 'TENTATIVE' });
    expect(invitationIn(confirmed)).toMatchObject({ ...request, sequence: 1, status: 'CONFIRMED' });
    const cancel = { ...event, method: 'CANCEL', sequence: 2, status: 'CANCELLED' };
    expect(invitationIn(cancelled)).toMatchObject(cancel);

    const [next] = await mine(3);
    const [toNext] = await letters(3, 1);
    expect(toNext?.subject).toMatch(/^Now free: Desk /);
    expect(toNext?.text).toContain(`held for you until ${untilText('en-GB', next ?? held)}.`);
    expect(toNext?.html).toContain('<html lang="en">');
    const nextEvent = { method: 'REQUEST', uid: `${next?.bookingId}@etage`, sequence: 0 };
    expect(invitationIn(toNext)).toMatchObject(nextEvent);
    await expectEachSentOnce();
    expect([mails.to(emailOf(2)).length, mails.to(emailOf(3)).length]).toEqual([3, 1]);
  });
});

/** Those for whom a desk is held, and who waits behind whom. */
const FIRST = [10, 11, 12, 13, 14, 15];
const behind = (person: number): number => person + 20;
const before = (person: number): number => person + 40;

/** Three desks on each of two floors. */
function desksOnTwoFloors(): PlaceId[] {
  const floorIds = [...new Set(ground.desks.map(({ floorId }) => floorId))].slice(0, 2);
  return floorIds.flatMap((floorId) => {
    const there = ground.desks.slice(1).filter((desk) => desk.floorId === floorId);
    return there.slice(0, 3).map(({ placeId }) => placeId);
  });
}

/** The time of each is up, of one after the other. */
async function timeIsUp(held: readonly BookingView[]): Promise<void> {
  await city.database.query(
    `UPDATE booking SET held_until = now() - interval '1 minute' + nth * interval '1 second'
       FROM unnest($1::uuid[]) WITH ORDINALITY AS over (id, nth) WHERE booking.id = over.id`,
    [held.map(({ bookingId }) => bookingId)],
  );
}

/** What happens every minute happens now. */
const tick = (): Promise<unknown> =>
  city.database.query(
    `SELECT graphile_worker.add_job('keep-waiting-list', job_key => 'keep-waiting-list')`,
  );

const lapsed = async (): Promise<BookingId[]> => {
  const { rows } = await city.database.query<{ id: BookingId }>(
    `SELECT bookings -> 0 ->> 'bookingId' AS id FROM floor_change WHERE action = 'booking.lapsed'`,
  );
  return rows.map(({ id }) => id).sort();
};

const isSomebodyWaitingForALock = async (): Promise<boolean> => {
  const { rowCount } = await city.database.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount !== 0;
};

describe('a node that is killed while it passes on what nobody confirmed', () => {
  it('leaves the rest to the next one: each hold ends once, and goes to whoever waited behind', async () => {
    const desks = desksOnTwoFloors();
    const held: BookingView[] = [];
    for (const [nth, person] of FIRST.entries()) {
      held.push(await queue(at(desks, nth), before(person), person, behind(person)));
    }
    const ids = held.map(({ bookingId }) => bookingId);
    await Promise.all(FIRST.flatMap((person) => [letters(before(person), 2), letters(person, 1)]));
    await expectEachSentOnce();
    const blocker = await city.database.connect();
    await blocker.query('BEGIN');
    // No mail is on its way while the node is killed: that is another spec.
    await blocker.query('SELECT pg_advisory_xact_lock($1)', [OUTBOX]);
    await blocker.query(
      'SELECT FROM floor WHERE id = (SELECT floor_id FROM place WHERE id = $1) FOR UPDATE',
      [at(desks, 3)],
    );
    await timeIsUp(held);
    await tick();
    // The first of the second floor is written and cannot be announced when the process is gone.
    await eventually(async () => (await lapsed()).length === 3 && isSomebodyWaitingForALock());
    await at(city.nodes, 0).stop('SIGKILL');
    await blocker.query('ROLLBACK');
    blocker.release();
    expect(await lapsed()).toEqual(ids.slice(0, 3).sort());
    successor = new ApiProcess({
      DATABASE_URL: city.databaseUrl,
      ETAGE_DEMO: 'on',
      ...mails.settings,
    });
    address = await successor.ready();
    await tick();
    await eventually(async () => (await lapsed()).length === ids.length);
    await tick();
    await Promise.all(FIRST.map((person) => letters(person, 2)));
    await expectEachSentOnce();
    expect(await lapsed()).toEqual([...ids].sort());
    for (const [nth, person] of FIRST.entries()) {
      expect((await mine(person)).map(({ status }) => status)).toEqual(['cancelled']);
      const [next] = await mine(behind(person));
      expect([next?.status, next?.placeId]).toEqual(['held', at(desks, nth)]);
      const subjects = mails.to(emailOf(person)).map(({ subject }) => subject?.split(':')[0]);
      expect(subjects).toEqual(['Frei geworden', 'Nicht bestätigt']);
      expect(invitationIn(mails.to(emailOf(person))[1])).toMatchObject({
        method: 'CANCEL',
        sequence: 1,
      });
      expect(mails.to(emailOf(behind(person)))).toHaveLength(1);
    }
    expect(await ledgerFaults(city.database)).toEqual({});
  });
});
