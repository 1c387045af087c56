import { floorSearchOf, roomsSearchOf, signInSearchOf } from './search.schema';
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

describe('the address of the Rooms screen', () => {
  it('holds site, day, need and the chosen room', () => {
    const id = '5b8a4f0e-1f5e-4d7c-9b57-0d3a0c1f2e3d';
    const raw = {
      ...{ site: id, day: '2026-11-23', look: 'week', startsAt: '540', endsAt: 600, people: '6' },
      ...{ wishes: 'camera,accessible,sauna', formality: 'formal', room: id },
    };
    expect(roomsSearchOf(raw)).toEqual({
      ...{ site: id, day: '2026-11-23', look: 'week', startsAt: 540, endsAt: 600, people: 6 },
      ...{ wishes: ['camera', 'accessible'], formality: 'formal', room: id },
    });
  });

  it('leaves out what makes no sense', () => {
    const search = roomsSearchOf({ site: 'here', day: 'soon', look: 'month', people: '-1' });
    expect(Object.values(search).every((value) => value === undefined)).toBe(true);
  });
});
