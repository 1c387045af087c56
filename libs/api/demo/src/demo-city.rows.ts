import type {
  Booking,
  BookingSlot,
  Building,
  ClosureRow,
  EquipmentItem,
  EquipmentType,
  Floor,
  FloorPlanVersion,
  Installation,
  Person,
  Place,
  SeatWishesRow,
  Site,
  Unit,
} from '@etage/database';

/** The whole demo city as rows, one list a table. */
export interface DemoCityRows {
  readonly installation: Installation;
  readonly sites: readonly Site[];
  readonly buildings: readonly Building[];
  readonly units: readonly Unit[];
  readonly persons: readonly Person[];
  readonly seatWishes: readonly SeatWishesRow[];
  readonly floors: readonly Floor[];
  readonly floorPlans: readonly FloorPlanVersion[];
  readonly places: readonly Place[];
  readonly closures: readonly ClosureRow[];
  readonly equipmentTypes: readonly EquipmentType[];
  readonly equipmentItems: readonly EquipmentItem[];
  readonly bookings: readonly Booking[];
  readonly bookingSlots: readonly BookingSlot[];
}
