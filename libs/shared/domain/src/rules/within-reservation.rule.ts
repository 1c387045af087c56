import type { BookingRule } from '../booking/booking-rule';
import { managesPlaces } from '../people/role';

/** A place held for a unit is booked from within that unit; a facility manager may book it for anyone. */
export const withinReservation: BookingRule = (_request, { place, actor }) => {
  const unitId = place.reservedUnitId;
  if (unitId === null || actor.unitPath.includes(unitId) || managesPlaces(actor.roles)) {
    return undefined;
  }
  return { code: 'reserved-for-unit', unitId };
};
