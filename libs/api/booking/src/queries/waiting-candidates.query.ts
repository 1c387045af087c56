import type {
  Connector,
  EquipmentKind,
  Need,
  PersonId,
  PlaceId,
  PlaceKind,
  WaitingId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';
import { ASKS_FOR, IS_FREE, OFFERED_FEATURES } from './waiting-match';

/** What a place offers, as it comes from the database. */
export interface OfferedFeatures {
  readonly kind: PlaceKind;
  readonly capacity: number;
  readonly heightAdjustable: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
  readonly equipment: {
    readonly kind: EquipmentKind;
    readonly connector: Connector | null;
    readonly watts: number | null;
    readonly outOfOrder: boolean;
  }[];
}

/** An entry of the waiting list with a place it asks for that is free for it. */
export interface CandidateRow extends OfferedFeatures {
  readonly waitingId: WaitingId;
  readonly personId: PersonId;
  readonly waitingSince: Date;
  readonly need: Need;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly placeId: PlaceId;
}

const COLUMNS = `w.id AS "waitingId", w.person_id AS "personId", w.created_at AS "waitingSince", w.need,
          w.starts_at AS "startsAt", w.ends_at AS "endsAt", p.id AS "placeId", p.kind, ${OFFERED_FEATURES}`;

/**
 * Who waits for what became free with the place: for itself, for a desk that stands in it, for the room it stands in.
 * The place itself first, and where many wait, those whose turn comes first.
 */
export const WAITING_FOR_FREED = namedQuery<
  CandidateRow,
  [placeId: PlaceId, startsAt: Date, endsAt: Date, now: Date]
>(
  'waiting-for-freed',
  `SELECT ${COLUMNS}
     FROM place g
     JOIN place p ON p.id IN (g.id, g.room_id) OR (p.room_id = g.id AND g.kind = 'room')
     JOIN floor f ON f.id = p.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN waiting_entry w ON ${ASKS_FOR}
    WHERE g.id = $1 AND p.bookable AND w.starts_at > $4
      AND tstzrange(w.starts_at, w.ends_at) && tstzrange($2, $3) AND ${IS_FREE}
    ORDER BY p.id <> g.id, p.id, coalesce((w.need ->> 'accessible')::boolean, false) DESC, w.created_at, w.id
    LIMIT 500`,
);

/** Who could be served although nothing became free just now: what a rule let go, or was looked at too early. */
export const WAITING_BESIDE_FREE = namedQuery<CandidateRow, [now: Date, limit: number]>(
  'waiting-beside-free',
  `SELECT ${COLUMNS}
     FROM waiting_entry w
     JOIN building b ON b.site_id = w.site_id
     JOIN floor f ON f.building_id = b.id
     JOIN place p ON p.floor_id = f.id AND ${ASKS_FOR}
    WHERE w.starts_at > $1 AND p.bookable AND coalesce(p.assigned_person_id, w.person_id) = w.person_id
      AND (p.accessible OR NOT coalesce((w.need ->> 'accessible')::boolean, false)) AND ${IS_FREE}
    ORDER BY w.created_at, w.id, p.id LIMIT $2`,
);
