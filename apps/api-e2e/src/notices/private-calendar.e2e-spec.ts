import { api } from '@etage/contract';
import { ask, type Answer } from '../support/ask';
import { readCalendarFile } from '../support/calendar-file';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(() => city.close());

const fetched = (path: string | null): Promise<Answer> =>
  ask(at(city.addresses, 0), { method: 'GET', path: path ?? '' });

describe('the private calendar', () => {
  it('has no address until the person asks for one', async () => {
    expect(await city.person(1).call(api.notices.read, {})).toMatchObject({
      mails: 'all',
      reminder: 'evening-before',
      feedPath: null,
      sendsMail: false,
    });
  });

  it('shows whoever knows its address the bookings of the person, and nobody else’s', async () => {
    await city.database.query('DELETE FROM booking WHERE person_id = $1', [
      (await city.person(2).call(api.session.read, {})).personId,
    ]);
    const slot = ground.slot(9, 12);
    const { bookingId } = await city.person(2).call(api.bookings.create, {
      body: { placeId: at(ground.desks, 2).placeId, ...slot },
    });
    const { feedPath } = await city.person(2).call(api.notices.renewFeed, {});
    const answer = await fetched(feedPath);
    expect([answer.status, answer.headers['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(answer.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(readCalendarFile(answer.text)).toMatchObject({
      ...slot,
      uid: `${bookingId}@etage`,
      method: null,
      zone: 'Europe/Berlin',
      status: 'CONFIRMED',
    });
    await city.person(2).call(api.bookings.cancel, { params: { bookingId } });
    expect((await fetched(feedPath)).text).not.toContain('BEGIN:VEVENT');
  });

  it('is no longer at its old address once it has a new one, nor at any other', async () => {
    const old = await city.person(3).call(api.notices.renewFeed, {});
    const renewed = await city.person(3).call(api.notices.renewFeed, {});
    expect((await fetched(old.feedPath)).status).toBe(404);
    expect((await fetched(renewed.feedPath)).status).toBe(200);
    expect((await fetched(`/api/v1/calendar/${'A'.repeat(43)}.ics`)).status).toBe(404);
  });

  it('keeps its address when other choices change', async () => {
    const { feedPath } = await city.person(4).call(api.notices.renewFeed, {});
    const changed = await city.person(4).call(api.notices.update, { body: { mails: 'none' } });
    expect(changed).toMatchObject({ mails: 'none', reminder: 'evening-before', feedPath });
  });
});
