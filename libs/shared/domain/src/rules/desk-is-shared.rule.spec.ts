import { aFacilityManager, aRequest, COLLEAGUE, facts, ME } from '../testing';
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
});
