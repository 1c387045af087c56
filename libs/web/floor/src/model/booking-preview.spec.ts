import type { PlaceId } from '@etage/domain';
import { previewBooking, type PreviewFacts } from './booking-preview';
import { booked, floorDay, floorView, MONDAY, myBooking, session, site } from './floor.fixture';
import { floorPlaces } from './floor-places';

function preview(code: string, more: Partial<PreviewFacts> = {}) {
  const floor = floorView();
  const known: PreviewFacts = {
    now: new Date('2026-11-22T12:00:00Z'),
    session: session(),
    site: site(),
    places: floor.places,
    floorDay: floorDay(),
    myBookings: [],
    ...more,
  };
  const places = floorPlaces({
    floor,
    floorDay: known.floorDay,
    slot: MONDAY,
    session: known.session,
    filters: [],
    offDay: false,
  });
  const wanted = places.find(({ place }) => place.code === code)!;
  return previewBooking(wanted, places, MONDAY, known);
}

describe('the preview of a booking', () => {
  it('has nothing against a free desk', () => {
    expect(preview('203-1')).toMatchObject({ rejections: [], alternatives: [] });
  });

  it('says that a desk is taken, and offers the nearest one in the same room', () => {
    const { rejections, alternatives } = preview('203-1', {
      floorDay: floorDay({ '203-1': [booked(8, 16)] }),
    });
    expect(rejections.map(({ code }) => code)).toEqual(['place-taken']);
    expect(alternatives[0]).toEqual({ kind: 'other-place', placeId: '203-2', sameRoom: true });
  });

  it('never offers a desk that is taken itself', () => {
    const { alternatives } = preview('203-1', {
      floorDay: floorDay({ '203-1': [booked(8, 16)], '203-2': [booked(9, 10)] }),
    });
    expect(alternatives[0]).toMatchObject({ placeId: '203-3' });
  });

  it('offers what is left of the day at the same place', () => {
    const { alternatives } = preview('203-1', {
      floorDay: floorDay({ '203-1': [booked(8, 10)] }),
    });
    expect(alternatives).toContainEqual({
      kind: 'same-place-later',
      startsAt: '2026-11-23T09:00:00.000Z',
      endsAt: '2026-11-23T17:00:00.000Z',
    });
  });

  it('offers no other desk to somebody who has one already', () => {
    const { rejections, alternatives } = preview('203-1', {
      myBookings: [{ ...myBooking('101-1'), placeId: '101-1' as PlaceId }],
    });
    expect(rejections.map(({ code }) => code)).toEqual(['person-already-booked']);
    expect(alternatives).toEqual([]);
  });

  it('lets my booking elsewhere be moved to a desk that is free', () => {
    const mine = { ...myBooking('101-1'), placeId: '101-1' as PlaceId };
    expect(preview('203-1', { myBookings: [mine] }).movable).toBe(mine);
    const taken = floorDay({ '203-1': [booked(8, 10)] });
    expect(preview('203-1', { myBookings: [mine], floorDay: taken }).movable).toBeUndefined();
  });

  it('offers only what the rules allow', () => {
    const { alternatives } = preview('203-1', {
      floorDay: floorDay({ '203-1': [booked(8, 10)] }),
      myBookings: [{ ...myBooking('101-1'), placeId: '101-1' as PlaceId }],
    });
    expect(alternatives).toEqual([]);
  });
});
