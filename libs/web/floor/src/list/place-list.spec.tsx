import { fireEvent, render, screen } from '@testing-library/react';
import { aFloorState } from '../data/floor-state.fixture';
import { OnSearch } from '../data/on-search';
import { inGerman } from '../in-german.fixture';
import { floorView } from '../model/floor.fixture';
import { PlaceList } from './place-list';

function show(state: ReturnType<typeof aFloorState>): unknown[] {
  const searches: unknown[] = [];
  render(
    inGerman(
      <OnSearch value={(search) => searches.push(search)}>
        <PlaceList state={state} selectedId={null} onSelect={() => undefined} fresh={new Set()} />
      </OnSearch>,
    ),
  );
  return searches;
}

describe('the list of places', () => {
  it('counts what is free', () => {
    show(aFloorState());
    expect(screen.getByText('3 von 3 frei')).toBeTruthy();
  });

  it('counts only what fits while filters are set', () => {
    const floor = floorView({ '203-2': { quiet: true } });
    show(aFloorState({ floor }, { filters: ['quiet'] }));
    expect(screen.getByText('1 von 3 frei und passend')).toBeTruthy();
    expect(screen.queryByText(/Kein freier Platz/)).toBeNull();
  });

  it('offers to drop the filters where nothing fits', () => {
    const searches = show(aFloorState({}, { filters: ['quiet'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    expect(searches).toEqual([{ filters: undefined }]);
  });
});
