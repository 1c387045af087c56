import { releasedSpans } from '../place/released-spans';
import { aFacilityManager, aRequest, aSlot, BERLIN, COLLEAGUE, day, facts, ME } from '../testing';
import { daySlot, plusDays } from '../time/site-day';
import type { Slot } from '../time/slot';
import { deskIsShared } from './desk-is-shared.rule';

const assignedTo = (assignedPersonId: typeof ME | null) => facts({ place: { assignedPersonId } });

describe('the desk is shared', () => {
  it('accepts a clean desk', () => {
    expect(deskIsShared(aRequest(), assignedTo(null))).toBeUndefined();
  });

  it('accepts the desk that belongs to the person', () => {
    expect(deskIsShared(aRequest(), assignedTo(ME))).toBeUndefined();
  });

  it('refuses a desk that belongs to somebody else', () => {
    expect(deskIsShared(aRequest(), assignedTo(COLLEAGUE))).toEqual({ code: 'desk-assigned' });
  });

  it('asks for whom it is booked, not who books', () => {
    const actor = aFacilityManager();
    const facts = { ...assignedTo(COLLEAGUE), actor };
    expect(deskIsShared(aRequest({ personId: COLLEAGUE }), facts)).toBeUndefined();
    expect(deskIsShared(aRequest(), facts)).toEqual({ code: 'desk-assigned' });
  });

  it('accepts a desk of somebody else while it is released, all of the time', () => {
    const released = [aSlot('2026-11-23 00:00', '2026-11-24 00:00')];
    const ofAnother = facts({ place: { assignedPersonId: COLLEAGUE, released } });
    const over = aSlot('2026-11-23 20:00', '2026-11-24 01:00');
    expect(deskIsShared(aRequest(), ofAnother)).toBeUndefined();
    expect(deskIsShared(aRequest({ slot: over }), ofAnother)).toEqual({ code: 'desk-assigned' });
  });

  it('goes by the day of the site, also when the clocks change', () => {
    const released = releasedSpans([day('2026-10-25'), day('2027-03-28')], BERLIN);
    const ofAnother = facts({ place: { assignedPersonId: COLLEAGUE, released } });
    const on = (slot: Slot) => deskIsShared(aRequest({ slot }), ofAnother)?.code;
    for (const date of ['2026-10-25', '2027-03-28'].map(day)) {
      expect(on(daySlot(date, BERLIN))).toBeUndefined();
      expect(on(daySlot(plusDays(date, 1), BERLIN))).toBe('desk-assigned');
      expect(on(daySlot(plusDays(date, -1), BERLIN))).toBe('desk-assigned');
    }
  });
});
