import type { BookingRule } from '../booking/booking-rule';
import { isReservedAgainst } from '../place/reservation';

export const withinReservation: BookingRule = (_request, { place, actor }) =>
  place.reservedUnitId !== null && isReservedAgainst(place, actor)
    ? { code: 'reserved-for-unit', unitId: place.reservedUnitId }
    : undefined;
