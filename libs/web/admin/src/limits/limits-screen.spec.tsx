import { createQueryClient } from '@etage/client';
import type { SiteView } from '@etage/contract';
import {
  DEFAULT_BOOKING_SETTINGS,
  NO_LIMITS,
  type BookingLimitRule,
  type SiteId,
} from '@etage/domain';
import { createMessages, MessagesProvider, ToastRegion } from '@etage/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { LimitsScreen } from './limits-screen';

const siteId = 's' as SiteId;
const SITE: SiteView = {
  ...{ siteId, name: 'Rathausquartier', settings: DEFAULT_BOOKING_SETTINGS, buildings: [] },
  calendar: { timeZone: 'Europe/Berlin', frameHours: [], holidays: [] },
};
const EVERYBODY: BookingLimitRule = {
  ...{ ...NO_LIMITS, kind: 'desk', role: null, unitId: null },
  ...{ daysAhead: 14, openBookings: 5 },
};

let server: BookingLimitRule[];

/** The network: a server that keeps the limits it is given. */
function answerTo(path: string, body: unknown): unknown {
  if (path.startsWith('/units')) return { units: [] };
  if (typeof body === 'string') {
    server = (JSON.parse(body) as { limits: BookingLimitRule[] }).limits;
  }
  return { siteId, limits: server };
}

beforeEach(() => {
  server = [EVERYBODY];
  globalThis.fetch = (input, init) => {
    const body = answerTo(String(input).replace('/api/v1', ''), init?.body);
    return Promise.resolve({
      ok: true,
      status: 200,
      json: () => Promise.resolve(body),
    } as Response);
  };
});
afterEach(cleanup);

async function show(): Promise<void> {
  render(
    <MessagesProvider messages={createMessages('de')}>
      <QueryClientProvider client={createQueryClient()}>
        <LimitsScreen sites={[SITE]} site={SITE} onSite={jest.fn()} />
        <ToastRegion />
      </QueryClientProvider>
    </MessagesProvider>,
  );
  await screen.findByRole('button', { name: /Was gilt für/ });
}

const press = (name: RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));

/** What is limited, and how much, in the dialog that is open. */
function write(what: string, figure: string): void {
  press(/Was begrenzt wird/);
  fireEvent.click(screen.getByRole('option', { name: what }));
  fireEvent.change(screen.getByRole('textbox', { name: /Höchstens/ }), {
    target: { value: figure },
  });
}

describe('the limits of a site', () => {
  it('are lines with the words in which each refuses, and say what to do where there are none', async () => {
    await show();
    const row = await screen.findByRole('row', { name: /Offene Buchungen, Arbeitsplätze/ });
    expect(row.textContent).toContain('Sie haben 5 offene Buchungen; 5 sind erlaubt.');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Stunden' } });
    expect(screen.getByText('Keine Grenze passt zu „Stunden“')).toBeTruthy();
    cleanup();
    server = [];
    await show();
    expect(await screen.findByText('Hier ist noch nichts begrenzt')).toBeTruthy();
  });

  it('take a new one beside the others, after what was wrong with it is said', async () => {
    await show();
    await screen.findByRole('table');
    press(/^Grenze hinzufügen/);
    write('Stunden pro Woche', '169');
    expect(screen.getByText(/ganze Zahl von 0 bis 168/)).toBeTruthy();
    write('Tage im Voraus', '7');
    expect(screen.getByText(/gibt es schon: höchstens 14 Tage/)).toBeTruthy();
    write('Stunden pro Woche', '20');
    press(/^Speichern/);
    await waitFor(() => {
      expect(server).toEqual([{ ...EVERYBODY, hoursPerWeek: 20 }]);
    });
    expect(await screen.findByRole('row', { name: /20 Stunden/ })).toBeTruthy();
  });

  it('lose one with one press, and get it back with another', async () => {
    await show();
    await screen.findByRole('table');
    press(/^Entfernen: Alle, Tage im Voraus/);
    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => {
      expect(server).toEqual([EVERYBODY]);
    });
  });
});
