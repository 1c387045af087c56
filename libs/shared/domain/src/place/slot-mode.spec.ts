import { effectiveSlotMode, type SlotMode } from './slot-mode';

describe('the slot mode of a place', () => {
  it.each<[string, SlotMode, SlotMode | null, SlotMode | null, SlotMode]>([
    ['of the site where nobody says otherwise', 'half-days', null, null, 'half-days'],
    ['of the floor where the floor has one', 'half-days', 'whole-days', null, 'whole-days'],
    ['its own where it has one', 'half-days', 'whole-days', 'free-hours', 'free-hours'],
    ['its own on a floor without one', 'half-days', null, 'whole-days', 'whole-days'],
  ])('is that %s', (_, site, floor, place, expected) => {
    expect(effectiveSlotMode(site, floor, place)).toBe(expected);
  });
});
