import { aFacilityManager, anActor, aPlace, aSlot } from '../testing';
import type { BookingStatus } from './booking-status';
import { statusWhenBooked, statusWhenMoved } from './status-when';

const open = aPlace();
const decided = aPlace({ requiresApproval: true });
const administrator = anActor({ roles: ['administrator'] });

describe('a new booking', () => {
  it.each([
    ['confirmed', 'of a place that is open to all', open, anActor()],
    ['requested', 'of a place that somebody decides about', decided, anActor()],
    ['confirmed', 'of such a place by who decides about it', decided, aFacilityManager()],
    ['confirmed', 'of such a place by an administrator', decided, administrator],
  ] as const)('is %s %s', (status, _, place, actor) => {
    expect(statusWhenBooked(place, actor)).toBe(status);
  });
});

describe('a moved booking', () => {
  const slot = aSlot('2026-11-23 08:00', '16:00');
  const longer = aSlot('2026-11-23 08:00', '17:00');
  const later = aSlot('2026-11-23 09:00', '17:00');
  const moved = (status: BookingStatus, to: typeof slot, place = open, actor = anActor()) =>
    statusWhenMoved({ status, ...slot }, to, place, actor);

  it('is what a new one would be', () => {
    expect(moved('confirmed', later)).toBe('confirmed');
    expect(moved('requested', later)).toBe('confirmed');
    expect(moved('confirmed', later, decided)).toBe('requested');
    expect(moved('requested', later, decided, aFacilityManager())).toBe('confirmed');
  });

  it('stays checked in as long as it begins when it began', () => {
    expect(moved('checked-in', longer)).toBe('checked-in');
    expect(moved('checked-in', later)).toBe('confirmed');
    expect(moved('checked-in', longer, decided)).toBe('requested');
    expect(moved('checked-in', longer, decided, aFacilityManager())).toBe('checked-in');
  });
});

describe('a booking on the spot', () => {
  it('is checked in with the press that makes it, and asks nobody', () => {
    const light = aPlace({ requiresApproval: true, lightMinutes: 60 });
    expect(statusWhenBooked(light, anActor())).toBe('checked-in');
  });
});
