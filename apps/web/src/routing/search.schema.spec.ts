import { floorSearchOf, signInSearchOf } from './search.schema';
import { parseSearchText, searchText } from './search-text';

const PLACE = '00000000-0000-4000-8000-000000000001';

describe('floorSearchOf', () => {
  it('reads day, slot, filters and place from an address', () => {
    const text = `day=2026-11-23&startsAt=480&endsAt=960&filters=dock,quiet&place=${PLACE}&view=list`;
    expect(floorSearchOf(parseSearchText(text))).toEqual({
      day: '2026-11-23',
      startsAt: 480,
      endsAt: 960,
      filters: ['dock', 'quiet'],
      place: PLACE,
      view: 'list',
    });
  });

  it('is the same after a round through the address', () => {
    const search = floorSearchOf({ day: '2026-11-23', preset: 'morning', filters: ['accessible'] });
    expect(floorSearchOf(parseSearchText(searchText({ ...search }).slice(1)))).toEqual(search);
  });

  it('leaves out what makes no sense, and keeps the rest', () => {
    const raw = {
      day: '2026-02-30',
      preset: 'night',
      startsAt: '-5',
      filters: 'dock,sauna',
      view: 'x',
    };
    expect(floorSearchOf(raw)).toEqual({ filters: ['dock'] });
    expect({ ...raw, ...floorSearchOf(raw) }).toEqual({ filters: ['dock'] });
  });
});

describe('signInSearchOf', () => {
  it('leads back to a path of this page', () => {
    expect(signInSearchOf({ back: '/bookings', expired: 'true' })).toEqual({
      back: '/bookings',
      expired: true,
    });
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    (back) => {
      expect({ back, ...signInSearchOf({ back }) }).toEqual({});
    },
  );
});
