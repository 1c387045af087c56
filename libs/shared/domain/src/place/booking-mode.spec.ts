import { bookingModeOf, formalityOf, isMeetingPlace } from './booking-mode';
import { ROOM_USE_FACTS, ROOM_USES } from './room-use';

describe('how a place is booked', () => {
  it.each([
    ['by all the rules', { bookable: true, lightMinutes: null }, 'regular'],
    ['on the spot', { bookable: true, lightMinutes: 60 }, 'light'],
    ['not at all', { bookable: false, lightMinutes: null }, 'none'],
    ['not at all, whatever was set before', { bookable: false, lightMinutes: 60 }, 'none'],
  ])('is known from what is said of it: %s', (_, place, mode) => {
    expect(bookingModeOf(place)).toBe(mode);
  });
});

describe('formal and informal rooms', () => {
  it('are kept apart by their use, and where nobody stays is neither', () => {
    const uses = (formality: ReturnType<typeof formalityOf>) =>
      ROOM_USES.filter((use) => formalityOf(use) === formality);
    expect(uses('formal')).toEqual([
      'office',
      'project-office',
      'meeting-room',
      'focus-room',
      'counter',
    ]);
    expect(uses('informal')).toEqual(['lounge', 'kitchen', 'other']);
    expect(formalityOf(null)).toBeNull();
  });

  it('need no booking where they are informal, unless facility management wants one', () => {
    const informal = ROOM_USES.filter((use) => formalityOf(use) === 'informal');
    expect(informal.map((use) => ROOM_USE_FACTS[use].bookedAs)).toEqual(['none', 'none', 'none']);
  });

  it('are looked for where they are booked as a whole, and where one meets without a booking', () => {
    const room = { kind: 'room', bookable: false } as const;
    expect(isMeetingPlace({ ...room, use: 'lounge' })).toBe(true);
    expect(isMeetingPlace({ ...room, use: 'kitchen' })).toBe(false);
    expect(isMeetingPlace({ ...room, use: 'office' })).toBe(false);
    expect(isMeetingPlace({ kind: 'room', bookable: true, use: 'kitchen' })).toBe(true);
    expect(isMeetingPlace({ kind: 'desk', bookable: true, use: null })).toBe(false);
  });
});
