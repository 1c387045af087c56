import type { PlaceKind } from '../place/place';
import type { SlotMode } from '../place/slot-mode';

/** What a site allows; set per kind of place. */
export interface BookingSettings {
  /** Slots begin and end on this grid of the wall clock, in minutes. */
  readonly gridMinutes: number;
  readonly minimumMinutes: number;
  readonly maximumMinutes: Readonly<Record<PlaceKind, number>>;
  /** How many days ahead of today the last bookable day lies. */
  readonly daysAhead: Readonly<Record<PlaceKind, number>>;
  /** From how many minutes before the start one may check in. */
  readonly checkInOpensMinutes: number;
  /** How many minutes after the start a place without check-in is given back; null where it is kept. */
  readonly checkInGraceMinutes: number | null;
  /** In what places are booked where neither their floor nor they themselves say otherwise. */
  readonly slotMode: SlotMode;
  /** Where half days are cut, in minutes of the wall clock. */
  readonly dayHalvedAt: number;
  /**
   * How many minutes a person has to confirm a place that the waiting list found for them; null where it is booked at
   * once.
   */
  readonly waitingConfirmationMinutes: number | null;
  /** How many days before a day an assigned desk opens to everyone unless its owner comes; null where it never does. */
  readonly assignedDeskOpensDaysAhead: number | null;
  /** How much of the working days of a month may be worked elsewhere, in percent; null where that is not limited. */
  readonly mobileSharePercent: number | null;
}

export const DEFAULT_BOOKING_SETTINGS: BookingSettings = {
  gridMinutes: 15,
  minimumMinutes: 15,
  maximumMinutes: { desk: 14 * 60, room: 92 * 24 * 60, equipment: 14 * 24 * 60 },
  daysAhead: { desk: 28, room: 365, equipment: 28 },
  checkInOpensMinutes: 30,
  checkInGraceMinutes: null,
  slotMode: 'free-hours',
  dayHalvedAt: 13 * 60,
  waitingConfirmationMinutes: null,
  assignedDeskOpensDaysAhead: null,
  mobileSharePercent: null,
};
