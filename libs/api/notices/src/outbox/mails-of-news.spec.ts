import type { BookingId, FloorId, MailWish, PersonId, PlaceId, UnitId } from '@etage/domain';
import type { News } from '../queries/read-news.query';
import { mailsOfNews } from './mails-of-news';

const [anna, ben] = ['anna', 'ben'] as PersonId[] as [PersonId, PersonId];

const unitId = 'unit' as UnitId;

const news = (actorId: PersonId | null, mails: Partial<Record<string, MailWish>> = {}): News => ({
  floorId: 'floor' as FloorId,
  revision: 1,
  action: 'booking.cancelled',
  actorId,
  booking: {
    bookingId: 'booking' as BookingId,
    placeId: 'place' as PlaceId,
    startsAt: '2026-11-23T07:00:00Z',
    endsAt: '2026-11-23T15:00:00Z',
    status: 'cancelled',
  },
  bookedFor: { personId: anna, unitId, visibility: 'everyone', bookableBy: 'unit' },
  addressees: [anna, ben].map((personId) => ({
    ...{ personId, roles: ['staff'], unitPath: [unitId] },
    mails: mails[personId] ?? 'all',
  })),
});

describe('the mails of what happened', () => {
  it('go to the person and to whoever booked, and say to each whether another did it', () => {
    expect(mailsOfNews(news(anna))).toEqual([
      { kind: 'cancelled', personId: anna, byOther: false },
      { kind: 'cancelled', personId: ben, byOther: true },
    ]);
  });

  it('leave out whoever booked for somebody who hides by now', () => {
    const cancelled = news(anna);
    const bookedFor = { ...cancelled.bookedFor, visibility: 'nobody' } as const;
    expect(mailsOfNews({ ...cancelled, bookedFor }).map(({ personId }) => personId)).toEqual([
      anna,
    ]);
  });

  it('leave out who wants none, and who wants none of what they did themselves', () => {
    expect(mailsOfNews(news(anna, { anna: 'by-others', ben: 'none' }))).toEqual([]);
    expect(mailsOfNews(news(ben, { anna: 'by-others', ben: 'none' }))).toMatchObject([
      { personId: anna, byOther: true },
    ]);
  });

  it('count what nobody in particular did as done by another', () => {
    expect(mailsOfNews(news(null)).map(({ byOther }) => byOther)).toEqual([true, true]);
  });

  it('count what a rule did as done by another, whoever is named', () => {
    const released = { ...news(anna, { anna: 'by-others' }), action: 'booking.released' };
    expect(mailsOfNews(released)).toMatchObject([
      { personId: anna, byOther: true },
      { personId: ben },
    ]);
  });

  it('are none where nothing is to be told', () => {
    expect(mailsOfNews({ ...news(ben), action: 'booking.checked-in' })).toEqual([]);
  });
});
