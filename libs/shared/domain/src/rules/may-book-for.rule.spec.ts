import { aFacilityManager, anActor, aRequest, COLLEAGUE, facts, MY_SECTION } from '../testing';
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

  it('accepts a colleague who lets one, and refuses one who does not', () => {
    const mate = { personId: COLLEAGUE, unitId: MY_SECTION, visibility: 'unit' } as const;
    const request = aRequest({ personId: COLLEAGUE });
    const willing = { ...mate, bookableBy: 'unit' } as const;
    expect(mayBookFor(request, facts({ person: willing }))).toBeUndefined();
    const unwilling = { ...mate, bookableBy: 'nobody' } as const;
    expect(mayBookFor(request, facts({ person: unwilling }))).toMatchObject({
      code: 'not-allowed-to-book-for-others',
    });
  });

  it.each([
    ['a facility manager', aFacilityManager()],
    ['an administrator', anActor({ roles: ['administrator'] })],
  ])('accepts that %s books for others', (_, actor) => {
    expect(mayBookFor(aRequest({ personId: COLLEAGUE }), facts({ actor }))).toBeUndefined();
  });
});
