import type { BookingOnPlan, FloorChanged } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import fc from 'fast-check';
import { changeTo, DESK_1, DESK_2, floorDay, onPlan, push } from '../testing/floor-days';
import { catchUp } from './catch-up';
import { belongsTo, withBooking, withoutBooking, type FloorDay } from './floor-day';
import { patchFloor } from './floor.live';

/** One thing that happens on a floor: a booking is now there, then, and stands so. */
interface Event {
  readonly placeId: PlaceId;
  readonly booking: BookingOnPlan;
}

const event: fc.Arbitrary<Event> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    placeId: fc.constantFrom(DESK_1, DESK_2, 'another floor' as PlaceId),
    hour: fc.integer({ min: -2, max: 26 }),
    status: fc.constantFrom(
      'held',
      'requested',
      'confirmed',
      'checked-in',
      'cancelled',
      'released',
    ),
  })
  .map(({ id, placeId, hour, status }) => ({
    placeId,
    booking: onPlan(id, hour, hour + 2, { status: status as BookingOnPlan['status'] }),
  }));

const HOLDING = ['held', 'requested', 'confirmed', 'checked-in'];

/** The server's own floor: `truth[r]` is how it is at revision r. */
function historyOf(events: readonly Event[]): FloorDay[] {
  const truth = [floorDay(0)];
  for (const { placeId, booking } of events) {
    const before = truth.at(-1) ?? floorDay(0);
    const holds = HOLDING.includes(booking.status) && belongsTo(before, { placeId, ...booking });
    const gone = withoutBooking(before, booking.bookingId);
    const after = holds ? withBooking(gone, { placeId, booking }) : gone;
    truth.push({ ...after, revision: before.revision + 1 });
  }
  return truth;
}

/** What the server pushes for the revisions after `since` up to `until`: the last state of each booking in them. */
function pushOf(events: readonly Event[], since: number, until: number): FloorChanged {
  const last = new Map(events.slice(since, until).map((e) => [e.booking.bookingId, e]));
  return push(
    until,
    [...last.values()].map((e) => changeTo(e.placeId, e.booking)),
    since,
  );
}

/** Pushes as a bad line delivers them: gathered in odd spans, twice, out of order, some of them never. */
const deliveries = (revisions: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: revisions - 1 }), fc.integer({ min: 1, max: 4 }))
      .map(([since, span]) => ({ since, until: Math.min(revisions, since + span) })),
    { maxLength: 30 },
  );

const scenario = fc
  .array(event, { minLength: 1, maxLength: 20 })
  .chain((events) => fc.tuple(fc.constant(events), deliveries(events.length)));

const inOrder = (view: FloorDay) =>
  Object.fromEntries(
    Object.entries(view.bookings).map(([placeId, bookings]) => [
      placeId,
      [...bookings].sort((a, b) => (a.bookingId < b.bookingId ? -1 : 1)),
    ]),
  );

describe('a floor that is kept up to date by pushes', () => {
  it('is at every moment exactly what the server knew at the same revision', () => {
    fc.assert(
      fc.property(scenario, ([events, delivered]) => {
        const truth = historyOf(events);
        let view = floorDay(0);
        for (const { since, until } of delivered) {
          const result = patchFloor(view, pushOf(events, since, until));
          view = result === 'refetch' ? (truth[until] ?? view) : result.view;
          expect(inOrder(view)).toEqual(inOrder(truth[view.revision] ?? floorDay(-1)));
        }
      }),
    );
  });

  it('never goes back in time', () => {
    fc.assert(
      fc.property(scenario, ([events, delivered]) => {
        let view = floorDay(0);
        for (const { since, until } of delivered) {
          const result = patchFloor(view, pushOf(events, since, until));
          if (result === 'refetch') continue;
          expect(result.view.revision).toBeGreaterThanOrEqual(view.revision);
          view = result.view;
        }
      }),
    );
  });

  it('catches up from an older answer to the newest push, whatever order they were heard in', () => {
    fc.assert(
      fc.property(
        fc
          .array(event, { minLength: 1, maxLength: 20 })
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.integer({ min: 0, max: events.length }),
              fc.shuffledSubarray([...events.keys()], { minLength: events.length }),
            ),
          ),
        ([events, answeredAt, order]) => {
          const truth = historyOf(events);
          const heard = order.map((revision) => pushOf(events, revision, revision + 1));
          const view = catchUp(truth[answeredAt] ?? floorDay(0), heard, new Set());
          expect(view.revision).toBe(events.length);
          expect(inOrder(view)).toEqual(inOrder(truth.at(-1) ?? floorDay(-1)));
        },
      ),
    );
  });
});
