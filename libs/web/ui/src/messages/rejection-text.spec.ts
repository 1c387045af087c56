import type { BookingId, PersonId, PlaceId, SiteDay, UnitId } from '@etage/domain';
import type { Language } from '../format/language';
import { createMessages } from './messages';
import { rejectionText, type Reason } from './rejection-text';

const say = (reason: Reason | { code: string }, locale: Language = 'de'): string =>
  rejectionText(reason, { t: createMessages(locale).t, timeZone: 'Europe/Berlin', locale });

const day = '2026-11-23' as SiteDay;
const placeId = 'place' as PlaceId;

const EVERY_REASON: readonly Reason[] = [
  { code: 'slot-empty' },
  { code: 'off-grid', gridMinutes: 15 },
  { code: 'too-short', minimumMinutes: 15 },
  { code: 'too-long', maximumMinutes: 14 * 60 },
  {
    ...({ code: 'outside-slot-mode', slotMode: 'half-days', day } as const),
    ...{ opensAt: 360, halvedAt: 780, closesAt: 1200 },
  },
  {
    ...({ code: 'outside-slot-mode', slotMode: 'whole-days', day } as const),
    ...{ opensAt: 360, halvedAt: null, closesAt: 1200 },
  },
  { code: 'too-many-open-bookings', open: 10, allowed: 10 },
  { code: 'too-many-hours-in-week', week: day, bookedMinutes: 2_370, allowedHours: 40 },
  { code: 'in-the-past' },
  { code: 'too-far-ahead', lastDay: day },
  { code: 'outside-frame-hours', day, opensAt: 360, closesAt: 1200 },
  { code: 'outside-frame-hours', day, opensAt: null, closesAt: null },
  { code: 'public-holiday', day, name: 'Allerheiligen' },
  { code: 'place-closed', reason: 'defect', note: null, closedUntil: null },
  { code: 'place-closed', reason: 'moving', note: 'Umzug', closedUntil: '2026-11-24T07:00:00Z' },
  { code: 'not-bookable' },
  { code: 'reserved-for-unit', unitId: 'unit' as UnitId },
  { code: 'desk-assigned' },
  { code: 'not-allowed-to-book-for-others', personId: 'person' as PersonId },
  {
    code: 'place-taken',
    placeId,
    takenFrom: '2026-11-23T07:00:00Z',
    takenUntil: '2026-11-23T15:00:00Z',
  },
  {
    code: 'person-already-booked',
    bookingId: 'booking' as BookingId,
    placeId,
    bookedFrom: '2026-11-23T07:00:00Z',
    bookedUntil: '2026-11-23T15:00:00Z',
  },
  { code: 'booking-not-active', status: 'cancelled' },
  { code: 'booking-over', endedAt: '2026-11-23T15:00:00Z' },
  { code: 'not-awaiting-approval', status: 'confirmed' },
  { code: 'not-confirmed', status: 'requested' },
  { code: 'check-in-not-open', opensAt: '2026-11-23T06:30:00Z' },
  { code: 'other-kind', kind: 'room' },
  { code: 'too-small', capacity: 4 },
  { code: 'too-few-screens', screens: 1 },
  { code: 'not-height-adjustable' },
  { code: 'not-accessible' },
  { code: 'not-quiet' },
  { code: 'no-fitting-dock' },
  { code: 'equipment-missing', equipment: 'whiteboard' },
];

describe('rejectionText', () => {
  it.each(EVERY_REASON)('says $code in full sentences of both languages', (reason) => {
    for (const locale of ['de', 'en'] as const) {
      const text = say(reason, locale);
      expect(text).toMatch(/^[A-ZÄÖÜ0-9].*\.$/u);
      expect(text).not.toMatch(/[{}]|rejection\.|undefined|null/);
    }
  });

  it('tells times on the wall clock of the site, in the way of the language', () => {
    const taken = EVERY_REASON.find(({ code }) => code === 'place-taken') as Reason;
    expect(say(taken, 'de')).toContain('Mo,\u00a023.11.2026, 08:00–16:00');
    expect(say(taken, 'en')).toContain('Mon,\u00a023 Nov 2026, 08:00–16:00');
  });

  it('says when frame hours are, and that there are none on a day off', () => {
    expect(say({ code: 'outside-frame-hours', day, opensAt: 360, closesAt: 1200 })).toBe(
      'Am Mo,\u00a023.11.2026 kann nur von 06:00 bis 20:00 Uhr gebucht werden.',
    );
    expect(say({ code: 'outside-frame-hours', day, opensAt: null, closesAt: null })).toContain(
      'kein Arbeitstag',
    );
  });

  it('says what may be booked and what somebody has', () => {
    const half = EVERY_REASON.find(({ code }) => code === 'outside-slot-mode') as Reason;
    expect(say(half, 'de')).toContain('halbe Tage gebucht: 06:00–13:00 oder 13:00–20:00.');
    const open = { code: 'too-many-open-bookings', open: 10, allowed: 10 } as const;
    expect(say(open, 'en')).toBe('You have 10 open bookings; 10 are allowed.');
    const hours = { bookedMinutes: 2_370, allowedHours: 40, week: day };
    expect(say({ code: 'too-many-hours-in-week', ...hours }, 'de')).toBe(
      'In der Woche ab Mo,\u00a023.11.2026 haben Sie 39 Stunden 30 Minuten gebucht; 40 Stunden sind erlaubt.',
    );
  });

  it('prefers the note of a closure to its reason, and says until when it is closed', () => {
    expect(say({ code: 'place-closed', reason: 'defect', note: null, closedUntil: null })).toBe(
      'Der Platz ist bis auf Weiteres gesperrt: Defekt.',
    );
    expect(
      say({
        code: 'place-closed',
        reason: 'defect',
        note: 'Wasserschaden',
        closedUntil: '2026-11-24T07:00:00Z',
      }),
    ).toBe('Der Platz ist bis Di,\u00a024.11.2026, 08:00 gesperrt: Wasserschaden.');
  });

  it('admits not to know a code that a newer server sends', () => {
    expect(say({ code: 'law-of-next-year' })).toBe('Das ist hier nicht erlaubt.');
  });
});
