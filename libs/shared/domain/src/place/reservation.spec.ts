import {
  aFacilityManager,
  anActor,
  aPlace,
  aSlot,
  COLLEAGUE,
  ME,
  MY_OFFICE,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { isAssignedToAnother, isReservedAgainst } from './reservation';

describe('a reservation', () => {
  const head = anActor({ unitPath: [MY_OFFICE] });
  const administrator = anActor({ roles: ['administrator'] });

  it.each([
    ['of nobody', null, anActor(), false],
    ['of the own section', MY_SECTION, anActor(), false],
    ['of the office above', MY_OFFICE, anActor(), false],
    ['of another office', OTHER_OFFICE, anActor(), true],
    ['of a section below', MY_SECTION, head, true],
    ['of another office, for a facility manager', OTHER_OFFICE, aFacilityManager(), false],
    ['of another office, for an administrator', OTHER_OFFICE, administrator, false],
  ])('%s stands in the way as it is meant', (_, reservedUnitId, actor, expected) => {
    expect(isReservedAgainst(aPlace({ reservedUnitId }), actor)).toBe(expected);
  });
});

describe('an assigned desk', () => {
  const slot = aSlot('2026-11-23 08:00', '16:00');

  it.each([
    ['of nobody', null, false],
    ['of mine', ME, false],
    ['of a colleague', COLLEAGUE, true],
  ])('%s stands in the way as it is meant, whatever the role', (_, assignedPersonId, expected) => {
    const desk = aPlace({ assignedPersonId });
    expect(isAssignedToAnother(desk, anActor(), slot)).toBe(expected);
    expect(isAssignedToAnother(desk, aFacilityManager(), slot)).toBe(expected);
  });
});
