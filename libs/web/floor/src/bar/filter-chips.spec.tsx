import type { FloorFilter } from '@etage/client';
import { fireEvent, render, screen } from '@testing-library/react';
import { inGerman } from '../in-german.fixture';
import { FilterChips } from './filter-chips';

function show(active: readonly FloorFilter[], inBar: boolean, hasNotebook = true) {
  const chosen: (readonly FloorFilter[])[] = [];
  render(
    inGerman(
      <FilterChips
        {...{ active, inBar, hasNotebook }}
        onFilters={(filters) => chosen.push(filters)}
      />,
    ),
  );
  return chosen;
}

describe('the filters', () => {
  it('are switched on and off one by one', () => {
    const chosen = show(['height-adjustable'], true);
    fireEvent.click(screen.getByRole('button', { name: 'zwei Bildschirme' }));
    fireEvent.click(screen.getByRole('button', { name: 'höhenverstellbar' }));
    expect(chosen).toEqual([['height-adjustable', 'two-screens'], []]);
  });

  it('wait behind a button on a phone', () => {
    const chosen = show([], false);
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    fireEvent.click(screen.getByRole('button', { name: 'ruhig' }));
    expect(chosen).toEqual([['quiet']]);
  });

  it('say that hidden ones are in use', () => {
    show(['quiet', 'near-team'], false);
    expect(screen.getByRole('button', { name: 'Filter, + 2 aktiv' })).toBeTruthy();
  });

  it('do not ask for a fitting dock when the notebook is not known', () => {
    show([], true, false);
    expect(screen.queryByRole('button', { name: /Notebook/ })).toBeNull();
  });
});
