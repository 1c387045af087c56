import { OUT_OF_ORDER } from '@etage/database';

/** SQL that is true where the entry `w` asks for the place `p` of building `b`, its need left aside. */
export const ASKS_FOR = `b.site_id = w.site_id AND p.kind = w.kind AND coalesce(w.floor_id, p.floor_id) = p.floor_id
       AND coalesce(w.place_id, p.id) = p.id`;

/** SQL that is true where nothing holds the place `p` during the slot of the entry `w`. */
export const IS_FREE = `NOT EXISTS (
         SELECT FROM booking_slot h
          WHERE h.place_id = ANY (p.id || ARRAY(SELECT d.id FROM place d WHERE d.room_id = p.id AND p.kind = 'room'))
            AND tstzrange(h.starts_at, h.ends_at) && tstzrange(w.starts_at, w.ends_at))`;

/** What the place `p` offers, for the need of an entry. */
export const OFFERED_FEATURES = `p.capacity, p.height_adjustable AS "heightAdjustable", p.accessible, p.quiet,
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'kind', t.kind, 'connector', t.connector, 'watts', t.watts, 'outOfOrder', ${OUT_OF_ORDER})), '[]')
             FROM equipment_item i JOIN equipment_type t ON t.id = i.type_id WHERE i.place_id = p.id) AS equipment`;
