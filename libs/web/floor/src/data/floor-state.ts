import type { FloorDay, FloorHome, LiveStatus, FloorFilter } from '@etage/client';
import type {
  AllowanceView,
  BookingView,
  FloorView,
  SessionView,
  SiteView,
  WaitingView,
} from '@etage/contract';
import type { Rejection } from '@etage/domain';
import type { FloorPlace } from '../model/floor-places';
import type { SlotChoice } from '../model/slot-choice';

/** A floor at a certain day and slot with everything that is known of it. */
export interface FloorState {
  readonly home: FloorHome;
  readonly sites: readonly SiteView[];
  readonly session: SessionView;
  readonly floor: FloorView;
  readonly floorDay: FloorDay;
  readonly choice: SlotChoice;
  readonly places: readonly FloorPlace[];
  /** Why nobody may book anything at that time, if so. */
  readonly dayReason: Rejection | undefined;
  /** Mine on the day, on whatever floor. */
  readonly myBookings: readonly BookingView[];
  /** What I may have at the site, as far as something is limited and known. */
  readonly allowances?: readonly AllowanceView[] | undefined;
  /** What I wait for. */
  readonly waiting: readonly WaitingView[];
  readonly filters: readonly FloorFilter[];
  readonly now: Date;
  readonly live: LiveStatus;
  /** When the server was last heard, for those who are offline. */
  readonly asOf: Date;
  /** Another day is on its way; what is shown belongs to the former one. */
  readonly busy: boolean;
}
