import {
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
import type { EntityManager } from 'typeorm';
import type { DemoCityRows } from '../demo-city.rows';
import { insertRows } from './insert-rows';

/** Writes the city in the order in which its tables refer to each other. */
export async function writeDemoCity(manager: EntityManager, city: DemoCityRows): Promise<void> {
  await insertRows(manager, Installation, [city.installation]);
  await insertRows(manager, Site, city.sites);
  await insertRows(manager, Building, city.buildings);
  await insertRows(manager, Unit, city.units);
  await insertRows(manager, Person, city.persons);
  await insertRows(manager, SeatWishesRow, city.seatWishes);
  await insertRows(manager, Floor, city.floors);
  await insertRows(manager, FloorPlanVersion, city.floorPlans);
  await insertRows(manager, Place, city.places);
  await insertRows(manager, ClosureRow, city.closures);
  await insertRows(manager, EquipmentType, city.equipmentTypes);
  await insertRows(manager, EquipmentItem, city.equipmentItems);
  await insertRows(manager, Booking, city.bookings);
  await insertRows(manager, BookingSlot, city.bookingSlots);
  // The planner would take tables filled a moment ago for empty ones.
  await manager.query('ANALYZE person, place, booking, booking_slot, equipment_item');
}
