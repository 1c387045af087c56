import { aFacilityManager, anActor, aRequest, COLLEAGUE, facts } from '../testing';
import { mayBookFor } from './may-book-for.rule';

describe('booking for somebody', () => {
  it('accepts that one books for oneself', () => {
    expect(mayBookFor(aRequest(), facts())).toBeUndefined();
  });

  it('refuses staff who book for others', () => {
    expect(mayBookFor(aRequest({ personId: COLLEAGUE }), facts())).toEqual({
      code: 'not-allowed-to-book-for-others',
      personId: COLLEAGUE,
    });
  });

  it.each([
    ['a facility manager', aFacilityManager()],
    ['an administrator', anActor({ roles: ['administrator'] })],
  ])('accepts that %s books for others', (_, actor) => {
    expect(mayBookFor(aRequest({ personId: COLLEAGUE }), facts({ actor }))).toBeUndefined();
  });
});
