import {
  aFacilityManager,
  anActor,
  COLLEAGUE,
  MY_OFFICE,
  MY_SECTION,
  OTHER_OFFICE,
} from '../testing';
import { isBookableFor, type BookableColleague } from './bookable-by';

const mate: BookableColleague = {
  personId: COLLEAGUE,
  unitId: MY_SECTION,
  visibility: 'unit',
  bookableBy: 'unit',
};

describe('booking for a colleague', () => {
  it.each([
    ['a colleague of the same unit who lets it', mate, true],
    ['one who shows the name to everyone', { ...mate, visibility: 'everyone' }, true],
    ['one who wants to be booked by nobody', { ...mate, bookableBy: 'nobody' }, false],
    ['one whose name is hidden', { ...mate, visibility: 'nobody' }, false],
    ['somebody of another unit', { ...mate, unitId: OTHER_OFFICE, visibility: 'everyone' }, false],
    ['somebody of the unit above', { ...mate, unitId: MY_OFFICE, visibility: 'everyone' }, false],
  ] as const)('for %s is decided by what the person chose', (_, person, expected) => {
    expect(isBookableFor(anActor(), person)).toBe(expected);
  });

  it('is open to whoever manages places, whatever the person chose', () => {
    const hidden = { ...mate, visibility: 'nobody', bookableBy: 'nobody' } as const;
    expect(isBookableFor(aFacilityManager(), hidden)).toBe(true);
  });
});
