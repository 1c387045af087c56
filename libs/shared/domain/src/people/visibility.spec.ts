import {
  aFacilityManager,
  anActor,
  aSlot,
  at,
  BERLIN,
  COLLEAGUE,
  ME,
  MY_OFFICE,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { todayAt } from '../time/site-day';
import { maySeeFloor, maySeeName, maySeeWhose, VISIBILITIES } from './visibility';

describe('a name beside a booking', () => {
  const colleague = { personId: COLLEAGUE, unitId: MY_SECTION };
  const stranger = { personId: COLLEAGUE, unitId: OTHER_OFFICE };

  it.each([
    ['everyone', colleague, true],
    ['everyone', stranger, true],
    ['unit', colleague, true],
    ['unit', stranger, false],
    ['nobody', colleague, false],
    ['nobody', stranger, false],
  ] as const)('shown to %s is read as the person allows', (visibility, person, expected) => {
    expect(maySeeName(anActor(), { ...person, visibility })).toBe(expected);
  });

  it('is not read from the unit above, only from the very same unit', () => {
    const superior = { personId: COLLEAGUE, unitId: MY_OFFICE, visibility: 'unit' } as const;
    expect(maySeeName(anActor(), superior)).toBe(false);
  });

  it.each(VISIBILITIES)('is always read by oneself and by who places people: %s', (visibility) => {
    const me = { personId: ME, unitId: OTHER_OFFICE, visibility };
    expect(maySeeName(anActor(), me)).toBe(true);
    expect(maySeeName(aFacilityManager(), { ...stranger, visibility })).toBe(true);
  });
});

describe('whose booking it is', () => {
  const mate = { personId: COLLEAGUE, unitId: MY_SECTION, visibility: 'everyone' } as const;
  const seen = (endsAt: Date, now: Date, timeZone = BERLIN, actor = anActor()) =>
    maySeeWhose(actor, mate, { endsAt }, todayAt(timeZone, now));

  it('is read as the person allows as long as the day lasts, also when the booking is over', () => {
    const { endsAt } = aSlot('2026-11-23 08:00', '16:00');
    expect(seen(endsAt, at('2026-11-20 12:00'))).toBe(true);
    expect(seen(endsAt, at('2026-11-23 23:59'))).toBe(true);
    const hidden = { ...mate, visibility: 'nobody' } as const;
    const today = todayAt(BERLIN, at('2026-11-23 12:00'));
    expect(maySeeWhose(anActor(), hidden, { endsAt }, today)).toBe(false);
  });

  it.each([
    ['in winter', '2026-11-23', '2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00Z'],
    ['in summer', '2026-07-14', '2026-07-14T21:59:59.999Z', '2026-07-14T22:00:00Z'],
    ['of 23 hours', '2026-03-29', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
    ['of 25 hours', '2026-10-25', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
  ])('is hidden at midnight at the site after a day %s', (_, day, last, next) => {
    const endsAt = at(`${day} 16:00`);
    expect(seen(endsAt, new Date(last))).toBe(true);
    expect(seen(endsAt, new Date(next))).toBe(false);
  });

  it('goes by the day of the site, not of London', () => {
    const endsAt = new Date('2026-11-23T04:00:00Z');
    const now = new Date('2026-11-24T02:00:00Z');
    expect(seen(endsAt, now, BERLIN)).toBe(false);
    expect(seen(new Date('2026-11-23T23:30:00Z'), now, BERLIN)).toBe(true);
    expect(seen(new Date('2026-11-23T20:00:00Z'), now, 'America/New_York')).toBe(true);
    expect(seen(new Date('2026-11-23T05:00:00Z'), now, 'America/New_York')).toBe(false);
  });

  it('ends with the day for a booking until midnight, not for one that runs on', () => {
    const now = at('2026-11-24 00:00');
    expect(seen(at('2026-11-23 24:00'), now)).toBe(false);
    expect(seen(at('2026-11-24 00:15'), now)).toBe(true);
  });

  it('is of days gone by read by nobody, whoever manages places, but by oneself', () => {
    const endsAt = at('2026-11-20 16:00');
    const now = at('2026-11-23 08:00');
    expect(seen(endsAt, now, BERLIN, aFacilityManager())).toBe(false);
    expect(seen(endsAt, now, BERLIN, anActor({ personId: COLLEAGUE }))).toBe(true);
  });
});

describe('a floor', () => {
  it.each([
    ['open to all', null, true],
    ['of the own section', MY_SECTION, true],
    ['of the office above', MY_OFFICE, true],
    ['of another office', OTHER_OFFICE, false],
  ])('%s is seen by staff as it is meant', (_, unitId, expected) => {
    expect(maySeeFloor(anActor(), unitId)).toBe(expected);
  });

  it('of one section is not seen from the office above it', () => {
    expect(maySeeFloor(anActor({ unitPath: [MY_OFFICE] }), MY_SECTION)).toBe(false);
  });

  it('is always seen by who manages places', () => {
    expect(maySeeFloor(aFacilityManager(), OTHER_OFFICE)).toBe(true);
    expect(maySeeFloor(anActor({ roles: ['administrator'] }), OTHER_OFFICE)).toBe(true);
  });
});
