import { fireEvent, render, screen } from '@testing-library/react';
import type { MinuteSpan } from '@etage/ui';
import { aFloorState } from '../data/floor-state.fixture';
import { inGerman } from '../in-german.fixture';
import { DayRibbon } from './day-ribbon';

function show(): MinuteSpan[] {
  const chosen: MinuteSpan[] = [];
  render(inGerman(<DayRibbon state={aFloorState()} onMinutes={(span) => chosen.push(span)} />));
  return chosen;
}

describe('the day ribbon', () => {
  it('says start and end of the slot in words', () => {
    show();
    expect(screen.getByRole('slider', { name: 'Anfang' }).getAttribute('aria-valuetext')).toBe(
      '08:00',
    );
    expect(screen.getByRole('slider', { name: 'Ende' }).getAttribute('aria-valuetext')).toBe(
      '16:00',
    );
  });

  it('moves an end by the grid with an arrow key, and by an hour with Shift', () => {
    const chosen = show();
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Ende' }), { key: 'ArrowLeft' });
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Anfang' }), {
      key: 'ArrowRight',
      shiftKey: true,
    });
    expect(chosen).toEqual([
      { startsAt: 480, endsAt: 945 },
      { startsAt: 540, endsAt: 960 },
    ]);
  });
});
