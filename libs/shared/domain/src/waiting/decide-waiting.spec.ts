import { decideBooking } from '../decide-booking';
import type { PlaceId } from '../ids';
import { aRequest, aSlot, at, DESK, facts, held, NEXT_DESK } from '../testing';
import type { BookingFacts } from '../booking/booking-request';
import { decideWaiting, type PlaceVerdict, type WaitingFacts } from './decide-waiting';
import { MOST_WAITING } from './most-waiting';

const slot = aSlot('2026-11-23 08:00', '16:00');
const taken = held('2026-11-23 08:00', '12:00');

const verdict = (changes: Parameters<typeof facts>[0], placeId: PlaceId = DESK): PlaceVerdict => ({
  placeId,
  rejections: decideBooking(aRequest({ placeId }), facts(changes)),
});

const codes = (changes: Partial<WaitingFacts>) =>
  decideWaiting(slot, {
    now: at('2026-11-20 12:00'),
    waitingCount: 0,
    alreadyWaiting: false,
    verdicts: [verdict({ heldOnPlace: [taken] })],
    ...changes,
  }).map(({ code }) => code);

describe('the decision who may wait', () => {
  it('is yes where the place is taken and nothing else is in the way', () => {
    expect(codes({})).toEqual([]);
  });

  it('is yes for a need where one of the places is only taken, whatever there is against the others', () => {
    const closed = verdict({ place: { bookable: false } }, NEXT_DESK);
    expect(codes({ verdicts: [closed, verdict({ heldOnPlace: [taken] })] })).toEqual([]);
  });

  it.each<[string, Parameters<typeof facts>[0]]>([
    ['person-already-booked', { heldByPerson: [taken] }],
    ['not-bookable', { place: { bookable: false } }],
    ['too-far-ahead', { settings: { daysAhead: { desk: 1, room: 1, equipment: 1 } } }],
  ])('is no with %s, as it would be for the booking', (code, changes) => {
    const against = { ...changes, heldOnPlace: [taken] };
    expect(codes({ verdicts: [verdict(against)] })).toEqual([code]);
  });

  it('names the place that is free instead', () => {
    const verdicts = [verdict({ heldOnPlace: [taken] }), verdict({}, NEXT_DESK)];
    expect(
      decideWaiting(slot, {
        now: at('2026-11-20 12:00'),
        waitingCount: 0,
        alreadyWaiting: false,
        verdicts,
      }),
    ).toEqual([{ code: 'place-is-free', placeId: NEXT_DESK }]);
  });

  it('is no where no place could ever serve the need', () => {
    expect(codes({ verdicts: [] })).toEqual(['no-place-fits']);
  });

  it('is no for a slot that has begun', () => {
    expect(codes({ now: slot.startsAt })).toEqual(['waiting-slot-begun']);
  });

  it('is no for the same wish twice, and for more wishes than one person may have', () => {
    expect(codes({ alreadyWaiting: true })).toEqual(['already-waiting']);
    expect(codes({ waitingCount: MOST_WAITING - 1 })).toEqual([]);
    expect(codes({ waitingCount: MOST_WAITING })).toEqual(['too-many-waiting']);
  });

  it.each(['2026-10-25', '2027-03-28'])(
    'takes the whole of %s, a day with a clock change, as one wish for that day',
    (date) => {
      const wholeDay = aSlot(`${date} 08:00`, '16:00');
      const decisive: BookingFacts = facts({
        now: at(`${date} 07:59`),
        calendar: { frameHours: Array(7).fill({ opensAt: 0, closesAt: 1440 }) },
        heldOnPlace: [held(`${date} 08:00`, '16:00')],
      });
      const rejections = decideBooking(aRequest({ slot: wholeDay }), decisive);
      const base = { waitingCount: 0, alreadyWaiting: false };
      const verdicts = [{ placeId: DESK, rejections }];
      expect(decideWaiting(wholeDay, { ...base, verdicts, now: at(`${date} 07:59`) })).toEqual([]);
      expect(decideWaiting(wholeDay, { ...base, verdicts, now: at(`${date} 08:00`) })).toEqual([
        { code: 'waiting-slot-begun' },
      ]);
    },
  );
});
