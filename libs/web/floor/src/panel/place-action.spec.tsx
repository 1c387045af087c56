import type { BookingView, PlaceView, WaitingView } from '@etage/contract';
import type { PlaceId, SiteDay, SiteId, WaitingId } from '@etage/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { OnSearch } from '../data/on-search';
import type { BookingActions } from '../data/use-booking-actions';
import { aFloorState, placeOf } from '../data/floor-state.fixture';
import {
  booked,
  floorDay,
  floorView,
  MONDAY,
  myBooking,
  placeView,
  session,
} from '../model/floor.fixture';
import { inGerman } from '../in-german.fixture';
import { PlaceAction } from './place-action';

interface Done {
  readonly calls: unknown[][];
  readonly selected: (PlaceId | null)[];
}

function show(
  code: string,
  more: Parameters<typeof aFloorState>[0] = {},
  refusal: BookingActions['refusal'] = null,
): Done {
  const state = aFloorState(more);
  const calls: unknown[][] = [];
  const selected: (PlaceId | null)[] = [];
  const booking: BookingActions = {
    book: (wanted, slot, itemIds = []) => calls.push(['book', wanted.place.code, slot, ...itemIds]),
    move: ({ place }, wanted) => calls.push(['move', place.code, wanted.place.code]),
    cancel: (from, { bookingId }) => calls.push(['cancel', from.place.code, bookingId]),
    waiting: {
      join: (wish) => calls.push(['wait', wish]),
      leave: (waitingId) => calls.push(['leave', waitingId]),
      confirm: (bookingId) => calls.push(['confirm', bookingId]),
    },
    refusal,
    isPending: false,
  };
  const onSelect = (placeId: PlaceId | null) => selected.push(placeId);
  render(inGerman(<PlaceAction chosen={placeOf(state, code)} {...{ state, booking, onSelect }} />));
  return { calls, selected };
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

/** On the list for a place, on Monday from eight to four. */
const waitingEntry = ({ placeId, code, name, floorId, kind }: PlaceView): WaitingView => ({
  waitingId: 'waiting' as WaitingId,
  startsAt: MONDAY.startsAt.toISOString(),
  endsAt: MONDAY.endsAt.toISOString(),
  waitingSince: '2026-11-20T11:00:00.000Z',
  kind,
  need: {},
  site: { siteId: 'site' as SiteId, name: 'Rathaus', timeZone: 'Europe/Berlin' },
  floor: { floorId, name: '2. OG', buildingName: 'Rathaus' },
  place: { placeId, code, name },
});

describe('the action of the chosen place', () => {
  it('books a free desk for the chosen slot with one click', () => {
    const { calls } = show('203-1');
    press('Für Mo, 08:00–16:00 buchen');
    expect(calls).toEqual([['book', '203-1', MONDAY]]);
  });

  it('asks for a room that somebody decides about', () => {
    const { calls } = show('205', { floor: floorView({ '205': { requiresApproval: true } }) });
    expect(screen.getByText(/Die Gebäudeverwaltung entscheidet/)).toBeTruthy();
    press('Für Mo, 08:00–16:00 anfragen');
    expect(calls).toHaveLength(1);
  });

  it('books such a room at once for who decides about it, and says so', () => {
    show('205', {
      floor: floorView({ '205': { requiresApproval: true } }),
      session: session({ roles: ['staff', 'facility-manager'] }),
    });
    expect(screen.queryByText(/Die Gebäudeverwaltung entscheidet/)).toBeNull();
    press('Für Mo, 08:00–16:00 buchen');
  });

  it('books a movable item with it, as long as that is free', () => {
    const cart = placeView('KW-1', { kind: 'equipment', name: 'Kamerawagen', roomId: null });
    const busy = { ...cart, placeId: 'KW-2' as PlaceId, code: 'KW-2' };
    const floor = { ...floorView(), places: [...floorView().places, cart, busy] };
    const { calls } = show('203-1', { floor, floorDay: floorDay({ 'KW-2': [booked(9, 10)] }) });
    expect(screen.queryByRole('button', { name: /KW-2/ })).toBeNull();
    press('Kamerawagen KW-1');
    press('Für Mo, 08:00–16:00 buchen');
    expect(calls).toEqual([['book', '203-1', MONDAY, 'KW-1']]);
  });

  it('cancels what is mine', () => {
    const mine = booked(8, 16, { mine: true });
    const { calls } = show('203-1', { floorDay: floorDay({ '203-1': [mine] }) });
    press('Buchung stornieren');
    expect(calls).toEqual([['cancel', '203-1', mine.bookingId]]);
  });

  it('offers the halves around the wish where half days are booked, with one click', () => {
    const { calls } = show('203-1', { floor: floorView({ '203-1': { slotMode: 'half-days' } }) });
    expect(document.body.textContent).toContain('06:00–13:00 oder 13:00–20:00');
    press('Hier den ganzen Tag buchen, 06:00–20:00');
    expect(calls).toMatchObject([
      ['book', '203-1', { startsAt: new Date('2026-11-23T05:00:00Z') }],
    ]);
  });

  it('says why a desk cannot be booked and books the nearest one instead', () => {
    const { calls, selected } = show('203-1', {
      floorDay: floorDay({ '203-1': [booked(8, 16)] }),
    });
    expect(screen.queryByRole('button', { name: /^Für Mo/ })).toBeNull();
    expect(document.body.textContent).toMatch(/schon belegt: Mo,\s23.11.2026, 08:00–16:00/);
    press('Platz 203-2 im selben Raum buchen');
    expect(calls).toEqual([['book', '203-2', MONDAY]]);
    expect(selected).toEqual(['203-2']);
  });

  it('offers what is left of the day', () => {
    const { calls } = show('203-1', { floorDay: floorDay({ '203-1': [booked(8, 10)] }) });
    expect(screen.getByText('Nicht durchgehend frei')).toBeTruthy();
    press('Hier 10:00–18:00 buchen');
    expect(calls[0]?.slice(0, 2)).toEqual(['book', '203-1']);
  });

  it('asks for what is left of a room that somebody decides about', () => {
    show('205', {
      floor: floorView({ '205': { requiresApproval: true } }),
      floorDay: floorDay({ '205': [booked(8, 10)] }),
    });
    expect(screen.getByRole('button', { name: 'Hier 10:00–18:00 anfragen' })).toBeTruthy();
    expect(screen.getByText(/Die Gebäudeverwaltung entscheidet/)).toBeTruthy();
  });

  it('puts me on the waiting list for what is taken with one click, and takes me off with another', () => {
    const taken = floorDay({ '203-1': [booked(8, 16)] });
    const { calls } = show('203-1', { floorDay: taken });
    press('dieser Platz');
    const [[, wish] = []] = calls;
    expect(wish).toMatchObject({
      startsAt: MONDAY.startsAt.toISOString(),
      endsAt: MONDAY.endsAt.toISOString(),
      placeId: placeOf(aFloorState(), '203-1').place.placeId,
    });
    cleanup();
    const entry = waitingEntry(placeOf(aFloorState(), '203-1').place);
    const again = show('203-1', { floorDay: taken, waiting: [entry] });
    const chip = screen.getByRole('button', { name: 'dieser Platz' });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    press('dieser Platz');
    expect(again.calls).toEqual([['leave', entry.waitingId]]);
  });

  it('waits for any on the floor only where none is free, and asks for what the filters ask', () => {
    const taken = [booked(8, 16)];
    show('203-1', { floorDay: floorDay({ '203-1': taken }) });
    expect(screen.queryByRole('button', { name: 'irgendeiner auf der Etage' })).toBeNull();
    cleanup();
    const state = aFloorState();
    const codes = state.places.map(({ place }) => place.code);
    const full = floorDay(Object.fromEntries(codes.map((code) => [code, taken])));
    const { calls } = show('203-1', { floorDay: full, filters: ['accessible', 'near-team'] });
    press('irgendeiner auf der Etage');
    expect(calls).toEqual([
      ['wait', expect.objectContaining({ kind: 'desk', need: { accessible: true } })],
    ]);
  });

  it('confirms or declines what is held for me', () => {
    const held = booked(8, 16, { mine: true, status: 'held' });
    const { calls } = show('203-1', { floorDay: floorDay({ '203-1': [held] }) });
    press('Bestätigen');
    press('Ablehnen');
    expect(calls).toEqual([
      ['confirm', held.bookingId],
      ['cancel', '203-1', held.bookingId],
    ]);
  });

  it('leads from a Sunday to the next working day', () => {
    const searches: unknown[] = [];
    const state = aFloorState({}, { day: '2026-11-29' as SiteDay });
    const booking: BookingActions = {
      ...{ book: () => undefined, move: () => undefined, cancel: () => undefined },
      waiting: { join: () => undefined, leave: () => undefined, confirm: () => undefined },
      ...{ refusal: null, isPending: false },
    };
    render(
      inGerman(
        <OnSearch value={(search) => searches.push(search)}>
          <PlaceAction
            chosen={placeOf(state, '203-1')}
            {...{ state, booking }}
            onSelect={() => undefined}
          />
        </OnSearch>,
      ),
    );
    expect(screen.getByText(/kein Arbeitstag/)).toBeTruthy();
    press(/^Weiter zu Mo,\s30.11.2026$/);
    expect(searches).toEqual([{ day: '2026-11-30' }]);
  });

  it('moves my booking here when it is all that stands in the way', () => {
    const elsewhere: BookingView = { ...myBooking('101-1'), placeId: '101-1' as PlaceId };
    const { calls } = show('203-1', { myBookings: [elsewhere] });
    press('Meine Buchung von 101-1 hierher verlegen');
    expect(calls).toEqual([['move', '101-1', '203-1']]);
  });

  it('shows what the server had against it, with its alternatives', () => {
    const { calls } = show(
      '203-1',
      {},
      {
        placeId: '203-1' as PlaceId,
        slot: MONDAY,
        problem: {
          type: '',
          title: '',
          status: 409,
          detail: '',
          instance: '',
          code: 'place-taken',
          rejections: [{ code: 'desk-assigned' }],
          alternatives: [{ kind: 'other-place', placeId: '203-3' as PlaceId, sameRoom: false }],
        },
      },
    );
    expect(screen.getByText('Die Buchung wurde abgelehnt')).toBeTruthy();
    expect(screen.getByText(/einer anderen Person fest zugeordnet/)).toBeTruthy();
    press('Platz 203-3 in der Nähe buchen');
    expect(calls[0]?.slice(0, 2)).toEqual(['book', '203-3']);
  });

  it('refuses to write while offline, in words', () => {
    const { calls } = show('203-1', { live: 'offline' });
    expect(screen.getByText(/Keine Verbindung/)).toBeTruthy();
    press(/buchen$/);
    expect(calls).toEqual([]);
  });
});
