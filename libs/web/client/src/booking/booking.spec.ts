import type { SiteDay } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import type { FloorDay } from '../live/floor-day';
import { queryKeys } from '../query-keys';
import { DESK_1, FLOOR, floorDay, onPlan } from '../testing/floor-days';
import { onScreen } from '../testing/screen';
import { problem, serve } from '../testing/server';
import { booking, place, session } from '../testing/views';
import { isSaving, useBookPlace } from './use-book-place';
import { useCancelBooking } from './use-cancel-booking';
import { useCheckIn } from './use-check-in';
import { useMoveBooking } from './use-move-booking';
import { useMyBookings } from './use-my-bookings';

const DAY = queryKeys.floorDay(FLOOR, '2026-11-23' as SiteDay);
const MINE = queryKeys.myBookingsDuring('2026-11-22T00:00:00Z', '2026-11-29T00:00:00Z');

const wish = {
  floorId: FLOOR,
  placeId: DESK_1,
  slot: { startsAt: new Date('2026-11-23T07:00:00Z'), endsAt: new Date('2026-11-23T15:00:00Z') },
};

const atDesk = (client: QueryClient) => client.getQueryData<FloorDay>(DAY)?.bookings[DESK_1] ?? [];

function bookingScreen() {
  const screen = onScreen(useBookPlace);
  screen.client.setQueryData(DAY, floorDay(4));
  screen.client.setQueryData(MINE, []);
  return screen;
}

describe('useBookPlace', () => {
  it('shows the place as mine at once, while it is being saved', async () => {
    serve(() => ({ status: 201, body: booking('new') }));
    const { client, result } = bookingScreen();
    let done: Promise<unknown> = Promise.resolve();
    act(() => {
      done = result.current.book(wish);
    });
    await waitFor(() => {
      expect(atDesk(client)).toHaveLength(1);
    });
    const [shown] = atDesk(client);
    expect(shown?.mine).toBe(true);
    await act(() => done);
    const [booked] = atDesk(client);
    expect(booked && isSaving(booked.bookingId)).toBe(false);
    expect(booked).toMatchObject({ bookingId: 'new', mine: true });
    expect(client.getQueryData(MINE)).toEqual([booking('new')]);
  });

  it.each([
    ['asked for by staff', session(), 'requested'],
    ['booked by who decides about it', session({ roles: ['facility-manager'] }), 'confirmed'],
  ])('shows a place that needs approval as %s at once', async (_, signedIn, status) => {
    const { client, result } = bookingScreen();
    client.setQueryData(queryKeys.session, signedIn);
    const places = [place(DESK_1, { requiresApproval: true })];
    client.setQueryData(queryKeys.floor(FLOOR), { places });
    const shown: unknown[] = [];
    serve(() => {
      shown.push(...atDesk(client));
      return { status: 201, body: booking('new') };
    });
    await act(() => result.current.book(wish));
    expect(shown).toMatchObject([{ status, mine: true }]);
  });

  it('repeats a try after a lost connection with the same key, so that nobody books twice', async () => {
    let attempts = 0;
    const seen = serve(() => {
      attempts += 1;
      return attempts < 3 ? 'no connection' : { status: 201, body: booking('new') };
    });
    const { result } = bookingScreen();
    await act(() => result.current.book(wish));
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(seen[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes a fresh key for every click', async () => {
    const seen = serve(() => ({ status: 201, body: booking('new') }));
    const { result } = bookingScreen();
    await act(() => result.current.book(wish));
    await act(() => result.current.book(wish));
    expect(new Set(seen.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it('takes the place back when it is refused, and keeps what was pushed meanwhile', async () => {
    const { client, result } = bookingScreen();
    serve(() => {
      client.setQueryData(
        DAY,
        (view?: FloorDay) =>
          view && {
            ...view,
            bookings: { ...view.bookings, [DESK_1]: [...atDesk(client), onPlan('b', 7, 9)] },
          },
      );
      return problem(409, 'place-taken', [{ code: 'place-taken' }]);
    });
    await act(() => result.current.book(wish).catch(() => undefined));
    expect(atDesk(client)).toEqual([onPlan('b', 7, 9)]);
    expect(client.getQueryState(DAY)?.isInvalidated).toBe(true);
  });

  it('does not wait in the dark when the browser is offline', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const seen = serve(() => 'no connection');
    const { client, result } = bookingScreen();
    await act(() => expect(result.current.book(wish)).rejects.toThrow('no connection'));
    expect(seen).toHaveLength(1);
    expect(atDesk(client)).toEqual([]);
    online.mockRestore();
  });
});

describe('useCancelBooking', () => {
  const cancellation = { bookingId: booking('a').bookingId, floorId: FLOOR };

  it('takes the booking out of my lists and off the plan at once', async () => {
    serve(() => ({ status: 204 }));
    const { client, result } = onScreen(useCancelBooking);
    client.setQueryData(DAY, floorDay(4, { 'desk-1': [onPlan('a', 7, 15, { mine: true })] }));
    client.setQueryData(MINE, [booking('a'), booking('b')]);
    await act(() => result.current.mutateAsync(cancellation));
    expect(atDesk(client)).toEqual([]);
    expect(client.getQueryData(MINE)).toEqual([booking('b')]);
  });

  it('asks how it really is when the server refuses', async () => {
    serve(() => problem(409, 'booking-over', [{ code: 'booking-over' }]));
    const { client, result } = onScreen(useCancelBooking);
    client.setQueryData(DAY, floorDay(4));
    client.setQueryData(MINE, [booking('a')]);
    await act(() => result.current.mutateAsync(cancellation).catch(() => undefined));
    expect(client.getQueryState(DAY)?.isInvalidated).toBe(true);
    expect(client.getQueryState(MINE)?.isInvalidated).toBe(true);
  });
});

describe('useCheckIn', () => {
  it('shows in my list that I am there', async () => {
    serve(() => ({ status: 200, body: booking('a', { status: 'checked-in' }) }));
    const { client, result } = onScreen(useCheckIn);
    client.setQueryData(MINE, [booking('a')]);
    await act(() => result.current.mutateAsync(booking('a').bookingId));
    expect(client.getQueryData(MINE)).toEqual([booking('a', { status: 'checked-in' })]);
  });
});

describe('useMyBookings', () => {
  it('reads page after page until there is no more', async () => {
    const pages = [
      { bookings: [booking('a')], next: 'a' },
      { bookings: [booking('b')], next: null },
    ];
    const seen = serve(() => ({ status: 200, body: pages[seen.length - 1] }));
    const { result } = onScreen(() => useMyBookings(wish.slot));
    await waitFor(() => {
      expect(result.current.data).toEqual([booking('a'), booking('b')]);
    });
    expect(seen).toHaveLength(2);
  });
});

describe('useMoveBooking', () => {
  it('moves in one step, and asks anew for lists and plan whatever came of it', async () => {
    const seen = serve(() => problem(409, 'place-taken', [{ code: 'place-taken' }]));
    const { client, result } = onScreen(useMoveBooking);
    client.setQueryData(DAY, floorDay(4));
    client.setQueryData(MINE, [booking('a')]);
    const move = { ...wish, bookingId: booking('a').bookingId };
    await act(() => expect(result.current.mutateAsync(move)).rejects.toThrow('place-taken'));
    expect(seen.map(({ line, body }) => ({ line, body }))).toEqual([
      {
        line: 'PATCH /bookings/a',
        body: {
          placeId: DESK_1,
          startsAt: '2026-11-23T07:00:00.000Z',
          endsAt: '2026-11-23T15:00:00.000Z',
        },
      },
    ]);
    expect(client.getQueryState(DAY)?.isInvalidated).toBe(true);
    expect(client.getQueryState(MINE)?.isInvalidated).toBe(true);
  });
});
