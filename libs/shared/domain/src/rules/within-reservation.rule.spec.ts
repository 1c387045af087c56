import {
  aFacilityManager,
  anActor,
  aRequest,
  facts,
  MY_OFFICE,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { withinReservation } from './within-reservation.rule';

const verdict = (reservedUnitId: typeof MY_OFFICE | null, actor = anActor()) =>
  withinReservation(aRequest(), facts({ actor, place: { reservedUnitId } }));

describe('within a reservation', () => {
  it.each([
    ['a place for all', null],
    ['a place of the own section', MY_SECTION],
    ['a place of the office above it', MY_OFFICE],
  ])('accepts %s', (_, unitId) => {
    expect(verdict(unitId)).toBeUndefined();
  });

  it('refuses a place of another office', () => {
    expect(verdict(OTHER_OFFICE)).toEqual({ code: 'reserved-for-unit', unitId: OTHER_OFFICE });
  });

  it('refuses the head of an office a place of one of its sections alone', () => {
    const head = anActor({ unitPath: [MY_OFFICE] });
    expect(verdict(MY_SECTION, head)).toEqual({ code: 'reserved-for-unit', unitId: MY_SECTION });
  });

  it.each([
    ['a facility manager', aFacilityManager()],
    ['an administrator', anActor({ roles: ['administrator'] })],
  ])('lets %s book for anyone', (_, actor) => {
    expect(verdict(OTHER_OFFICE, actor)).toBeUndefined();
  });
});
