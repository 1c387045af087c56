import type { BookingId, FloorId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';
import { PLACE_FACTS_FROM, type PlaceFactsRow } from './place-facts.query';

export interface DeskOfFloorRow extends PlaceFactsRow {
  /** On the plan, in centimetres. */
  readonly x: number;
  readonly y: number;
  /** What holds it during the slot. */
  readonly held: { bookingId: BookingId; placeId: PlaceId; startsAt: string; endsAt: string }[];
}

/** The clean desks of a floor that may be booked without asking, with what holds them during a slot. */
export const DESKS_OF_FLOOR = namedQuery<
  DeskOfFloorRow,
  [floorId: FloorId, now: Date, startsAt: Date, endsAt: Date]
>(
  'desks-of-floor',
  `SELECT p.x, p.y,
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'bookingId', h.booking_id, 'placeId', h.place_id,
                    'startsAt', h.starts_at, 'endsAt', h.ends_at)), '[]')
             FROM booking_slot h
            WHERE h.place_id = p.id AND tstzrange(h.starts_at, h.ends_at) && tstzrange($3, $4)) AS held,
          ${PLACE_FACTS_FROM}
    WHERE p.floor_id = $1 AND p.kind = 'desk' AND p.bookable AND NOT p.requires_approval
      AND p.assigned_person_id IS NULL`,
);
