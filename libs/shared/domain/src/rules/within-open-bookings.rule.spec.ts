import { anAllowance, aRequest, facts, held, MY_BOOKING, OTHER_BOOKING } from '../testing';
import { withinOpenBookings } from './within-open-bookings.rule';

const over = held('2026-11-19 08:00', '16:00', { bookingId: OTHER_BOOKING });
const running = held('2026-11-20 08:00', '16:00', { bookingId: MY_BOOKING });
const verdict = (allowed: number | null, counted = [over, running], request = aRequest()) =>
  withinOpenBookings(
    request,
    facts({ allowance: anAllowance({ openBookings: allowed }, counted) }),
  );

describe('within open bookings', () => {
  it('accepts as many as are allowed, what is over not counting', () => {
    expect(verdict(2)).toBeUndefined();
    expect(verdict(null)).toBeUndefined();
    expect(withinOpenBookings(aRequest(), facts())).toBeUndefined();
  });

  it('refuses one more, and says how many there are', () => {
    expect(verdict(1)).toEqual({ code: 'too-many-open-bookings', open: 1, allowed: 1 });
    expect(verdict(0, [])).toEqual({ code: 'too-many-open-bookings', open: 0, allowed: 0 });
  });

  it('lets people move what they have, even where they have more than is allowed by now', () => {
    const move = aRequest({ movedBookingId: MY_BOOKING });
    expect(verdict(0, [over, running], move)).toBeUndefined();
    expect(verdict(1, [running], aRequest({ movedBookingId: OTHER_BOOKING }))).toBeDefined();
  });
});
