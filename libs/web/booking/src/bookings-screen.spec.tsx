import { createQueryClient, queryKeys } from '@etage/client';
import type { AllowanceView, BookingView } from '@etage/contract';
import { createMessages, LiveRegion, MessagesProvider, ToastRegion } from '@etage/ui';
import type { SiteId } from '@etage/domain';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { BookingsScreen } from './bookings-screen';
import { booking } from './testing/my-bookings';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

let server: BookingView[];
let allowances: AllowanceView[];
let cancelled: BookingView[];
let refusal: Answer | undefined;

/** The network: a server that keeps `server` as bookings, and refuses to book when it is told to. */
const answerTo = (method: string, path: string): Answer => {
  if (path.startsWith('/booking-limits')) return { status: 200, body: { allowances } };
  if (path.startsWith('/sites')) return { status: 200, body: { sites: [] } };
  if (method === 'GET' && path.startsWith('/bookings/')) {
    return { status: 200, body: cancelled.find(({ bookingId }) => path.endsWith(bookingId)) };
  }
  if (method === 'GET') return { status: 200, body: { bookings: server, next: null } };
  if (method === 'DELETE') {
    cancelled = server.filter(({ bookingId }) => path.endsWith(bookingId));
    server = server.filter(({ bookingId }) => !path.endsWith(bookingId));
    return { status: 204 };
  }
  if (refusal) return refusal;
  const again = booking('again');
  server = [...server, again];
  return { status: 201, body: again };
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  server = [
    booking('a'),
    booking('b', { startsAt: '2026-11-24T07:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' }),
  ];
  allowances = [];
  cancelled = [];
  refusal = undefined;
  globalThis.fetch = (input, init) => {
    const { status, body } = answerTo(init?.method ?? 'GET', String(input).replace('/api/v1', ''));
    return Promise.resolve({
      ok: status < 400,
      status,
      json: () => Promise.resolve(body),
    } as Response);
  };
});

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const settle = () => act(() => jest.advanceTimersByTimeAsync(50));

async function show() {
  const client = createQueryClient();
  client.setQueryData(queryKeys.sites, []);
  render(
    <MessagesProvider messages={createMessages('de')}>
      <QueryClientProvider client={client}>
        <BookingsScreen placeHref={({ bookingId }) => `/plan/${bookingId}`} planHref="/" />
        <ToastRegion />
        <LiveRegion />
      </QueryClientProvider>
    </MessagesProvider>,
  );
  await settle();
}

const today = { name: /Platz 203-3 stornieren, Mo,\s23.11.2026/ };

async function cancelToday() {
  fireEvent.click(screen.getByRole('button', today));
  await settle();
}

describe('My bookings', () => {
  it('lists what is ahead, day by day, with a way to each place', async () => {
    await show();
    expect(screen.getByRole('heading', { name: 'Mo,\u00a023.11.2026 Heute' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Di,\u00a024.11.2026 Morgen' })).toBeTruthy();
    const [first] = screen.getAllByRole('link', { name: /auf dem Plan zeigen/ });
    expect(first?.getAttribute('href')).toBe('/plan/a');
  });

  it('cancels with one click, keeps the focus on the page, and offers to undo it', async () => {
    await show();
    await cancelToday();
    expect(screen.queryByRole('button', today)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('Storniert: Platz 203-3, Mo, 23.11.2026, 08:00–16:00')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await settle();
    expect(screen.getByRole('button', today)).toBeTruthy();
    expect(
      screen.getByText('Wieder gebucht: Platz 203-3, Mo, 23.11.2026, 08:00–16:00'),
    ).toBeTruthy();
  });

  it('says so when somebody was faster than the undo', async () => {
    await show();
    await cancelToday();
    const code = 'place-taken';
    const taken = { code, takenFrom: '2026-11-23T07:00:00Z', takenUntil: '2026-11-23T11:00:00Z' };
    refusal = {
      status: 409,
      body: {
        type: '',
        title: '',
        status: 409,
        detail: '',
        instance: '',
        code,
        rejections: [taken],
      },
    };
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await settle();
    expect(
      screen.getByText(
        'Platz 203-3 konnte nicht wieder gebucht werden. Der Platz ist schon belegt: Mo, 23.11.2026, 08:00–12:00.',
      ),
    ).toBeTruthy();
  });

  it('calls it withdrawn where it was only a request', async () => {
    server = [booking('a', { status: 'requested' })];
    await show();
    fireEvent.click(screen.getByRole('button', { name: /^Anfrage für Platz 203-3 zurückziehen/ }));
    await settle();
    expect(screen.getByText(/^Anfrage zurückgezogen: Platz 203-3/)).toBeTruthy();
  });

  it('finds bookings by what is typed, and says when there are none', async () => {
    await show();
    const search = screen.getByRole('searchbox', { name: 'Buchungen durchsuchen' });
    fireEvent.change(search, { target: { value: 'rathaus' } });
    expect(screen.getByText('Keine Buchung passt zu „rathaus“')).toBeTruthy();
  });

  it('says what to do when nothing is booked', async () => {
    server = [];
    await show();
    const link = screen.getByRole('link', { name: 'Platz auf dem Plan aussuchen' });
    expect(link.getAttribute('href')).toBe('/');
  });

  it('says how much of what is allowed is booked, anew after each change', async () => {
    const counted = server.map(({ bookingId, startsAt, endsAt }) => ({
      ...{ bookingId, startsAt, endsAt },
    }));
    const limits = { daysAhead: null, hoursPerBooking: null, openBookings: 10, hoursPerWeek: 40 };
    const site = { siteId: 'site' as SiteId, siteName: 'Rathaus', timeZone: 'Europe/Berlin' };
    allowances = [{ ...site, ...limits, kind: 'desk', counted }];
    await show();
    const line = 'Arbeitsplätze: 2 von 10 offenen Buchungen, 16 von 40 Stunden diese Woche';
    expect(screen.getByRole('list', { name: 'Ihre Buchungsgrenzen' }).textContent).toBe(line);
    allowances = [{ ...site, ...limits, kind: 'desk', counted: counted.slice(1) }];
    await cancelToday();
    expect(screen.getByText(/^Arbeitsplätze: 1 von 10 .*, 8 von 40 Stunden/)).toBeTruthy();
  });
});
