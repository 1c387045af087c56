import type { BookingId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';
import { placeColumns, type PlaceColumns } from './place-facts.query';

export interface NeighbourRow extends PlaceColumns {
  readonly smaller: boolean;
  readonly distance: number | null;
  /** What holds it during the slot: its own bookings, those of its room and of the desks in it. */
  readonly held: { bookingId: BookingId; placeId: PlaceId; startsAt: string; endsAt: string }[];
}

/** The other places of the same kind on the same floor, with what holds them; whether they will do is not asked here. */
export const neighboursWith = (columns: string): string =>
  `SELECT ${columns} p.capacity < w.capacity AS smaller, sqrt((p.x - w.x) ^ 2 + (p.y - w.y) ^ 2) AS distance,
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'bookingId', h.booking_id, 'placeId', h.place_id,
                    'startsAt', h.starts_at, 'endsAt', h.ends_at)), '[]')
             FROM booking_slot h
            WHERE h.place_id = ANY (p.id || ARRAY(SELECT d.id FROM place d WHERE d.room_id = p.id AND p.kind = 'room'))
              AND tstzrange(h.starts_at, h.ends_at) && tstzrange($2, $3)) AS held,
          ${placeColumns('$4')}
     FROM place w
     JOIN place p ON p.floor_id = w.floor_id AND p.kind = w.kind AND p.id <> w.id
     JOIN floor f ON f.id = p.floor_id
     JOIN building b ON b.id = f.building_id
    WHERE w.id = $1`;

export const NEIGHBOURS = namedQuery<
  NeighbourRow,
  [placeId: PlaceId, startsAt: Date, endsAt: Date, now: Date]
>('neighbours', neighboursWith(''));
