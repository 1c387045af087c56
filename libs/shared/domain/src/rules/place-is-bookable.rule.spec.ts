import { aRequest, facts } from '../testing';
import { placeIsBookable } from './place-is-bookable.rule';

describe('the place is bookable', () => {
  it('accepts a place that is booked', () => {
    expect(placeIsBookable(aRequest(), facts({ place: { bookable: true } }))).toBeUndefined();
  });

  it('refuses a place that is only shown', () => {
    expect(placeIsBookable(aRequest(), facts({ place: { bookable: false } }))).toEqual({
      code: 'not-bookable',
    });
  });
});
