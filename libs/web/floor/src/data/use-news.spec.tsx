import { onAnnounce } from '@etage/ui';
import { renderHook } from '@testing-library/react';
import { booked, floorDay } from '../model/floor.fixture';
import { inGerman } from '../in-german.fixture';
import { aFloorState } from './floor-state.fixture';
import type { FloorState } from './floor-state';
import { useNews } from './use-news';

function hear() {
  const said: string[] = [];
  const stop = onAnnounce((message) => said.push(message));
  const hook = renderHook((state: FloorState) => useNews(state), {
    initialProps: aFloorState(),
    wrapper: ({ children }) => inGerman(children),
  });
  return { said, stop, ...hook };
}

describe('news of the floor', () => {
  it('are said once when somebody else books, and mark the row', () => {
    const { said, stop, rerender, result } = hear();
    rerender(aFloorState({ floorDay: floorDay({ '203-2': [booked(8, 16)] }) }));
    expect(said).toEqual(['Platz 203-2 ist jetzt belegt']);
    expect([...result.current]).toEqual(['203-2']);
    stop();
  });

  it('are no news when I have done it myself', () => {
    const { said, stop, rerender } = hear();
    rerender(aFloorState({ floorDay: floorDay({ '203-2': [booked(8, 16, { mine: true })] }) }));
    expect(said).toEqual([]);
    stop();
  });

  it('are no news when another time is looked at', () => {
    const { said, stop, rerender } = hear();
    const afternoon = floorDay({ '203-2': [booked(13, 16)] });
    rerender(aFloorState({ floorDay: afternoon }, { preset: 'afternoon' }));
    expect(said).toEqual([]);
    stop();
  });

  it('are told as a number when there are many', () => {
    const { said, stop, rerender } = hear();
    const hold = [booked(8, 16)];
    const bookings = { '203-1': hold, '203-2': hold, '203-3': hold, '205': hold };
    rerender(aFloorState({ floorDay: floorDay(bookings) }));
    expect(said).toEqual(['4 Plätze haben sich geändert']);
    stop();
  });
});
