import { booked, floorDay, floorView, MONDAY, session } from './floor.fixture';
import { floorPlaces } from './floor-places';
import { occasionOf, stateNews } from './state-news';

const places = (bookings: Parameters<typeof floorDay>[0] = {}) =>
  floorPlaces({
    floor: floorView(),
    floorDay: floorDay(bookings),
    slot: MONDAY,
    session: session(),
    filters: [],
    offDay: false,
  });

describe('news of states', () => {
  it('are the places that look different now', () => {
    const news = stateNews(occasionOf('monday', places()), places({ '203-2': [booked(8, 16)] }));
    expect(news.map(({ place, state }) => [place.code, state])).toEqual([['203-2', 'taken']]);
  });

  it('are none when nothing changed', () => {
    expect(stateNews(occasionOf('monday', places()), places())).toEqual([]);
  });
});
