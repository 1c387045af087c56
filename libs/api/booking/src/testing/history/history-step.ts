import type { Minutes } from './model-time';

export const PLACES = [
  'desk',
  'nextDesk',
  'farDesk',
  'room',
  'meetingRoom',
  'councilChamber',
] as const;
export type PlaceName = (typeof PLACES)[number];

export const PEOPLE = ['anna', 'ben', 'dora', 'carla', 'emil', 'fritz'] as const;
export type PersonName = (typeof PEOPLE)[number];

/** What one can wait for, with the places that would do. */
export const WANTED = {
  desk: ['desk'],
  nextDesk: ['nextDesk'],
  farDesk: ['farDesk'],
  room: ['room'],
  meetingRoom: ['meetingRoom'],
  councilChamber: ['councilChamber'],
  'any desk of the floor': ['desk', 'nextDesk', 'farDesk'],
  'any room of the floor': ['room', 'meetingRoom', 'councilChamber'],
  'an accessible desk of the floor': ['nextDesk', 'farDesk'],
  'an accessible desk of the site': ['nextDesk', 'farDesk'],
  'an accessible room of the floor': [],
} as const satisfies Record<string, readonly PlaceName[]>;
export type Wanted = keyof typeof WANTED;

export interface ModelSlot {
  readonly startsAt: Minutes;
  readonly endsAt: Minutes;
}

export interface ModelSeat {
  readonly person: PersonName;
  readonly place: PlaceName;
}

interface ByStep<Does extends string> {
  readonly does: Does;
  readonly by: PersonName | undefined;
  readonly nth: number;
}

/**
 * What somebody does. `nth` counts bookings, round and round. Where it is left out by whom, it is the person who has the
 * booking.
 */
export type HistoryStep =
  | {
      readonly does: 'book';
      readonly by: PersonName;
      readonly for: PersonName;
      readonly place: PlaceName;
      readonly slot: ModelSlot;
    }
  | {
      readonly does: 'move';
      readonly by: PersonName | undefined;
      readonly nth: number;
      readonly place: PlaceName | undefined;
      readonly slot: ModelSlot | undefined;
    }
  | ByStep<'cancel' | 'check-in'>
  | { readonly does: 'approve' | 'decline'; readonly nth: number }
  | {
      readonly does: 'repeat';
      readonly by: PersonName;
      readonly place: PlaceName;
      readonly slot: ModelSlot;
      readonly mode: 'possible' | 'all-or-nothing';
    }
  /** All of them or nobody; each seat is a person and where they sit. */
  | {
      readonly does: 'book-team';
      readonly by: PersonName;
      readonly seats: readonly ModelSeat[];
      readonly slot: ModelSlot;
    }
  | { readonly does: 'take-days-off'; readonly by: PersonName; readonly slot: ModelSlot }
  | {
      readonly does: 'join';
      readonly by: PersonName;
      readonly wanted: Wanted;
      readonly slot: ModelSlot;
    }
  /** Waits for what the booking holds, or for something else at that time. */
  | {
      readonly does: 'queue';
      readonly by: PersonName;
      readonly nth: number;
      readonly wanted: Wanted | undefined;
    }
  /** `nth` counts those who wait at that moment. */
  | { readonly does: 'leave'; readonly by: PersonName; readonly nth: number }
  | ByStep<'confirm' | 'turn-down'>
  /** What Etage does by itself, minute by minute. */
  | { readonly does: 'release' | 'keep-list' }
  | { readonly does: 'wait'; readonly minutes: Minutes };

type StepOf<Does extends HistoryStep['does']> = Extract<HistoryStep, { does: Does }>;
export type BookStep = StepOf<'book'>;
export type MoveStep = StepOf<'move'>;
export type RepeatStep = StepOf<'repeat'>;
export type TeamStep = StepOf<'book-team'>;
export type JoinStep = StepOf<'join'>;
export type QueueStep = StepOf<'queue'>;
export type LeaveStep = StepOf<'leave'>;
/** Something that is done to a booking. */
export type ChangeStep = Exclude<Extract<HistoryStep, { nth: number }>, LeaveStep | QueueStep>;

/** What steps are mostly meant for; a few of them for whatever there ever was. */
const MEANT: Partial<Record<HistoryStep['does'], readonly string[]>> = {
  cancel: ['confirmed', 'checked-in', 'requested', 'held'],
  'check-in': ['confirmed'],
  approve: ['requested'],
  decline: ['requested'],
  confirm: ['held'],
  'turn-down': ['held'],
  queue: ['confirmed', 'checked-in', 'requested', 'held'],
};
const ANY_BOOKING = 4;

/** The booking that a step means, of all there are in the order in which they were made. */
export function meantBy<Booking extends { readonly status: string }>(
  step: ChangeStep | QueueStep,
  bookings: readonly Booking[],
): Booking | undefined {
  const meant = bookings.filter(({ status }) => MEANT[step.does]?.includes(status));
  const among = step.nth < ANY_BOOKING || meant.length === 0 ? bookings : meant;
  return among[step.nth % Math.max(1, among.length)];
}

/** Whoever waits for what a booking holds, as if they had said so themselves. */
export const joinBehind = (
  { by, wanted }: QueueStep,
  { place, startsAt, endsAt }: ModelSlot & { readonly place: PlaceName },
): JoinStep => ({ does: 'join', by, wanted: wanted ?? place, slot: { startsAt, endsAt } });

/** Who does it: where nobody is named the person of the booking, and what has to be decided, Fritz. */
export const actorOf = (
  step: ChangeStep,
  { person }: { readonly person: PersonName },
): PersonName => ('by' in step ? (step.by ?? person) : 'fritz');
