import type { BookingView } from '@etage/contract';
import type { PersonId } from '@etage/domain';
import { act } from '@testing-library/react';
import { queryKeys } from '../query-keys';
import { FLOOR } from '../testing/floor-days';
import { onScreen } from '../testing/screen';
import { problem, serve, type Asked } from '../testing/server';
import { booking, session } from '../testing/views';
import { useCancelWithUndo } from './use-cancel-with-undo';

/** A server on which one booking was cancelled, and which books anew. */
const serverWith = (was: BookingView) =>
  serve(({ line }) => {
    if (line.startsWith('DELETE')) return { status: 204 };
    if (line.startsWith('GET')) return { status: 200, body: { ...was, status: 'cancelled' } };
    return { status: 201, body: { ...was, bookingId: 'again' } };
  });

async function cancelAndUndo(was: BookingView): Promise<readonly Asked[]> {
  const seen = serverWith(was);
  const { client, result } = onScreen(useCancelWithUndo);
  client.setQueryData(queryKeys.session, session());
  await act(async () => {
    const undo = await result.current.cancel({ bookingId: was.bookingId, floorId: FLOOR });
    expect((await undo()).bookingId).toBe('again');
  });
  return seen;
}

describe('useCancelWithUndo', () => {
  it('brings back place, slot and title, though the screen knew only the id', async () => {
    const seen = await cancelAndUndo(booking('a', { title: 'Jour fixe' }));
    expect(seen.map(({ line, body }) => ({ line, body }))).toEqual([
      { line: 'DELETE /bookings/a', body: undefined },
      { line: 'GET /bookings/a', body: undefined },
      {
        line: 'POST /bookings',
        body: {
          placeId: 'desk-1',
          startsAt: '2026-11-23T07:00:00.000Z',
          endsAt: '2026-11-23T15:00:00.000Z',
          title: 'Jour fixe',
        },
      },
    ]);
  });

  it('books it again for the person it was for', async () => {
    const seen = await cancelAndUndo(booking('a', { personId: 'colleague' as PersonId }));
    expect(seen.at(-1)?.body).toMatchObject({ personId: 'colleague' });
  });

  it('does not ask what was there before somebody wants it back', async () => {
    const seen = serverWith(booking('a'));
    const { result } = onScreen(useCancelWithUndo);
    await act(() => result.current.cancel({ bookingId: booking('a').bookingId, floorId: FLOOR }));
    expect(seen).toHaveLength(1);
  });

  it('offers nothing to undo when the server refuses to cancel', async () => {
    serve(() => problem(409, 'booking-over', [{ code: 'booking-over' }]));
    const { result } = onScreen(useCancelWithUndo);
    const cancellation = { bookingId: booking('a').bookingId, floorId: FLOOR };
    await act(() => expect(result.current.cancel(cancellation)).rejects.toThrow('booking-over'));
  });
});
