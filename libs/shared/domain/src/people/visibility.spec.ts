import {
  aFacilityManager,
  anActor,
  COLLEAGUE,
  ME,
  MY_OFFICE,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { maySeeFloor, maySeeName, VISIBILITIES } from './visibility';

describe('a name beside a booking', () => {
  const colleague = { personId: COLLEAGUE, unitId: MY_SECTION };
  const stranger = { personId: COLLEAGUE, unitId: OTHER_OFFICE };

  it.each([
    ['everyone', colleague, true],
    ['everyone', stranger, true],
    ['unit', colleague, true],
    ['unit', stranger, false],
    ['nobody', colleague, false],
    ['nobody', stranger, false],
  ] as const)('shown to %s is read as the person allows', (visibility, person, expected) => {
    expect(maySeeName(anActor(), { ...person, visibility })).toBe(expected);
  });

  it('is not read from the unit above, only from the very same unit', () => {
    const superior = { personId: COLLEAGUE, unitId: MY_OFFICE, visibility: 'unit' } as const;
    expect(maySeeName(anActor(), superior)).toBe(false);
  });

  it.each(VISIBILITIES)('is always read by oneself and by who places people: %s', (visibility) => {
    const me = { personId: ME, unitId: OTHER_OFFICE, visibility };
    expect(maySeeName(anActor(), me)).toBe(true);
    expect(maySeeName(aFacilityManager(), { ...stranger, visibility })).toBe(true);
  });
});

describe('a floor', () => {
  it.each([
    ['open to all', null, true],
    ['of the own section', MY_SECTION, true],
    ['of the office above', MY_OFFICE, true],
    ['of another office', OTHER_OFFICE, false],
  ])('%s is seen by staff as it is meant', (_, unitId, expected) => {
    expect(maySeeFloor(anActor(), unitId)).toBe(expected);
  });

  it('of one section is not seen from the office above it', () => {
    expect(maySeeFloor(anActor({ unitPath: [MY_OFFICE] }), MY_SECTION)).toBe(false);
  });

  it('is always seen by who manages places', () => {
    expect(maySeeFloor(aFacilityManager(), OTHER_OFFICE)).toBe(true);
    expect(maySeeFloor(anActor({ roles: ['administrator'] }), OTHER_OFFICE)).toBe(true);
  });
});
