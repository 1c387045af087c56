import { api, call, ProblemError, type BookingOnPlan, type BookingView } from '@etage/contract';
import type { BookingId, FloorId, GuestId, PersonId, PlaceId, Slot } from '@etage/domain';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { belongsTo, withBooking, withoutBooking } from '../live/floor-day';
import { isWorthRetrying } from '../query-client';
import { queryKeys } from '../query-keys';
import { askFloorAgain } from './ask-floor-again';
import { editFloorDays } from './edit-floor-days';
import { expectedStatus } from './expected-status';
import { newIdempotencyKey } from './idempotency-key';
import { putIntoMyLists } from './my-booking-lists';

export interface Wish {
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly title?: string;
  /** Movable items of the floor that go with it. */
  readonly itemIds?: readonly PlaceId[];
  /** For a colleague who lets me. */
  readonly personId?: PersonId;
  /** A guest of mine who will sit there. */
  readonly guestId?: GuestId;
}

interface Click extends Wish {
  readonly idempotencyKey: string;
}

const SAVING = 'saving-';

/** Whether a booking on the plan is only on its way to the server yet. */
export const isSaving = (bookingId: BookingId): boolean => bookingId.startsWith(SAVING);

const savingIdOf = (click: Click): BookingId => `${SAVING}${click.idempotencyKey}` as BookingId;

const bodyOf = ({ placeId, slot, title, personId, guestId, itemIds = [] }: Wish) => ({
  placeId,
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
  ...(title ? { title } : {}),
  ...(personId ? { personId } : {}),
  ...(guestId ? { guestId } : {}),
  ...(itemIds.length > 0 ? { itemIds: [...itemIds] } : {}),
});

function show(client: QueryClient, floorId: FloorId, placeId: PlaceId, booking: BookingOnPlan) {
  editFloorDays(client, floorId, (view) =>
    belongsTo(view, { placeId, startsAt: booking.startsAt, endsAt: booking.endsAt })
      ? withBooking(view, { placeId, booking })
      : view,
  );
}

const hide = (client: QueryClient, floorId: FloorId, bookingId: BookingId): void => {
  editFloorDays(client, floorId, (view) => withoutBooking(view, bookingId));
};

function showBooked(client: QueryClient, click: Click, booked: BookingView): void {
  const { startsAt, endsAt, status, guest, items = [] } = booked;
  const mine = click.personId === undefined;
  const common = { startsAt, endsAt, status, mine };
  for (const { bookingId, placeId } of [booked, ...items]) {
    const isPlace = bookingId === booked.bookingId;
    const booking = { ...common, bookingId, ...(guest && isPlace ? { guest } : {}) };
    show(client, click.floorId, placeId, booking);
  }
  if (mine) putIntoMyLists(client, booked);
}

/**
 * Books a place. It looks booked at once; one click is one idempotency key, so a try that is repeated after a lost
 * connection never books twice.
 */
export function useBookPlace() {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ idempotencyKey, ...wish }: Click) =>
      call(api.bookings.create, { body: bodyOf(wish) }, { idempotencyKey }),
    retry: (failures, error) => failures < 3 && navigator.onLine && isWorthRetrying(error),
    onMutate: (click) => {
      const { floorId, placeId } = click;
      const { startsAt, endsAt } = bodyOf(click);
      const status = expectedStatus(client, floorId, placeId);
      const mine = click.personId === undefined;
      show(client, floorId, placeId, {
        bookingId: savingIdOf(click),
        ...{ startsAt, endsAt, status, mine },
      });
    },
    onSuccess: (booked, click) => {
      hide(client, click.floorId, savingIdOf(click));
      showBooked(client, click, booked);
      void client.invalidateQueries({ queryKey: queryKeys.weeks });
      void client.invalidateQueries({ queryKey: queryKeys.allOccupancy });
    },
    onError: (error, click) => {
      hide(client, click.floorId, savingIdOf(click));
      // Refused: what we showed was out of date.
      if (error instanceof ProblemError) {
        void askFloorAgain(client, click.floorId);
      }
    },
  });
  const { mutateAsync } = mutation;
  const book = (wish: Wish): Promise<BookingView> =>
    mutateAsync({ ...wish, idempotencyKey: newIdempotencyKey() });
  return { ...mutation, book };
}
