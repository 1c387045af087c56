import { createQueryClient } from '@etage/client';
import { ToastRegion } from '@etage/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { inGerman } from '../in-german.fixture';
import { booked, floorDay, myBooking } from '../model/floor.fixture';
import { aFloorState, placeOf } from './floor-state.fixture';
import { useBookingActions } from './use-booking-actions';

const mine = booked(8, 16, { mine: true });
const state = aFloorState({ floorDay: floorDay({ '203-1': [mine] }) });

/** The network: what is cancelled had a title, of which the plan says nothing. */
function network(): unknown[] {
  const asked: unknown[] = [];
  const was = { ...myBooking('203-1'), title: 'Jour fixe' };
  globalThis.fetch = (_input, init) => {
    const method = init?.method ?? 'GET';
    if (method === 'POST') asked.push(JSON.parse(String(init?.body)));
    const status = { DELETE: 204, POST: 201 }[method] ?? 200;
    return Promise.resolve({ ok: true, status, json: () => Promise.resolve(was) } as Response);
  };
  return asked;
}

function Cancel() {
  const { cancel } = useBookingActions(state.home.floor.floorId, 'Europe/Berlin');
  return <button onClick={() => cancel(placeOf(state, '203-1'), mine)}>Weg damit</button>;
}

describe('what is cancelled on the plan', () => {
  it('comes back with its title when it is undone', async () => {
    const asked = network();
    render(
      inGerman(
        <QueryClientProvider client={createQueryClient()}>
          <Cancel />
          <ToastRegion />
        </QueryClientProvider>,
      ),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Weg damit' }));
    expect(await screen.findByText(/^Storniert: Platz 203-1/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(/^Wieder gebucht: Platz 203-1/)).toBeTruthy();
    expect(asked).toEqual([expect.objectContaining({ title: 'Jour fixe' })]);
  });
});
