import { noticeOf } from './notice-kind';

describe('what is told of a change', () => {
  it.each([
    ['booking.created', 'confirmed', 'confirmed'],
    ['booking.created', 'requested', 'requested'],
    ['booking.moved', 'confirmed', 'changed'],
    ['booking.moved', 'requested', 'changed'],
    ['booking.cancelled', 'cancelled', 'cancelled'],
    ['booking.approved', 'confirmed', 'approved'],
    ['booking.declined', 'declined', 'declined'],
    ['booking.released', 'released', 'released'],
    ['booking.offered', 'requested', 'offered'],
    ['booking.offered', 'held', 'offered'],
    ['booking.accepted', 'confirmed', 'confirmed'],
    ['booking.lapsed', 'cancelled', 'lapsed'],
    ['booking.place-closed', 'confirmed', 'place-closed'],
    ['booking.replacement-offered', 'held', 'replacement-offered'],
    ['booking.replacement-lapsed', 'cancelled', 'replacement-lapsed'],
    ['booking.place-reopened', 'confirmed', 'place-reopened'],
  ] as const)('%s with the status %s is %s', (action, status, kind) => {
    expect(noticeOf(action, status)).toBe(kind);
  });

  it('is nothing where a floor only hears that a booking has left it', () => {
    expect(noticeOf('booking.moved', 'cancelled')).toBeUndefined();
  });

  it('is nothing after a check-in, nor after what is no booking at all', () => {
    expect(noticeOf('booking.checked-in', 'checked-in')).toBeUndefined();
    expect(noticeOf('plan.imported', 'confirmed')).toBeUndefined();
  });
});
