import { booked, floorDay, floorView, MONDAY, session, teammate } from './floor.fixture';
import { floorPlaces } from './floor-places';
import { matching, ordered } from './place-order';

const places = floorPlaces({
  floor: floorView({ '203-3': { heightAdjustable: true } }),
  floorDay: floorDay({ '203-1': [booked(8, 16, { person: teammate })], '205': [booked(8, 9)] }),
  slot: MONDAY,
  session: session(),
  filters: ['height-adjustable'],
  offDay: false,
});
const codes = (list: readonly (typeof places)[number][]) => list.map(({ place }) => place.code);

describe('the order of the list', () => {
  it('puts first what is free and fits, then what is free, then the rest', () => {
    expect(codes(ordered(places, 'fit'))).toEqual(['203-3', '203-2', '205', '203-1']);
  });

  it('follows the numbers on the desks on request', () => {
    expect(codes(ordered(places, 'code'))).toEqual(['203-1', '203-2', '203-3', '205']);
  });
});

describe('the search in the list', () => {
  it('finds places by number, by room and by who sits there', () => {
    expect(codes(matching(places, '203-2'))).toEqual(['203-2']);
    expect(codes(matching(places, 'bespr'))).toEqual(['205']);
    expect(codes(matching(places, 'krüger anna'))).toEqual(['203-1']);
  });

  it('finds them by what the list says of them', () => {
    const shown = ({ place }: (typeof places)[number]) => (place.kind === 'desk' ? 'USB-C' : '');
    expect(codes(matching(places, 'usb 203-3', shown))).toEqual(['203-3']);
  });

  it('finds everything as long as nothing is typed', () => {
    expect(matching(places, '  ')).toBe(places);
  });
});
