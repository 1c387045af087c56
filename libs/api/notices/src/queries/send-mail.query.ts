import type { MailState } from '@etage/database';
import { namedQuery } from '@etage/database';
import type {
  BookingId,
  BookingStatus,
  NoticeKind,
  PersonId,
  PlaceKind,
  Role,
  UnitId,
  Visibility,
} from '@etage/domain';

/** A mail with everything that its letter may speak of. */
export interface MailRow {
  readonly mailId: string;
  readonly kind: NoticeKind;
  readonly state: MailState;
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly byOther: boolean;
  readonly sequence: number;
  readonly createdAt: Date;
  readonly title: string | null;
  /** Until when the booking can be confirmed; null unless the waiting list holds or held it. */
  readonly heldUntil: Date | null;
  readonly code: string;
  readonly placeName: string;
  readonly placeKind: PlaceKind;
  readonly floorName: string;
  readonly buildingName: string;
  readonly address: string;
  readonly timeZone: string;
  /** Whom the mail goes to. */
  readonly personId: PersonId;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: 'de' | 'en' | null;
  readonly roles: readonly Role[];
  readonly unitId: UnitId;
  /** Whose booking it is. */
  readonly owner: {
    readonly personId: PersonId;
    readonly givenName: string;
    readonly familyName: string;
    readonly unitId: UnitId;
    readonly visibility: Visibility;
  };
}

export const MAIL_BY_ID = namedQuery<MailRow, [mailId: string]>(
  'mail-by-id',
  `SELECT m.id AS "mailId", m.kind, m.state, m.booking_id AS "bookingId", m.starts_at AS "startsAt",
          m.ends_at AS "endsAt", m.status, m.by_other AS "byOther", m.sequence, m.created_at AS "createdAt", k.title, k.held_until AS "heldUntil",
          p.code, p.name AS "placeName", p.kind AS "placeKind", f.name AS "floorName", b.name AS "buildingName",
          b.address, s.time_zone AS "timeZone", w.id AS "personId", w.email, w.given_name AS "givenName",
          w.family_name AS "familyName", w.locale, w.roles, w.unit_id AS "unitId",
          json_build_object('personId', o.id, 'givenName', o.given_name, 'familyName', o.family_name,
                            'unitId', o.unit_id, 'visibility', o.visibility) AS owner
     FROM outgoing_mail m
     JOIN booking k ON k.id = m.booking_id
     JOIN place p ON p.id = m.place_id
     JOIN floor f ON f.id = p.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
     JOIN person w ON w.id = m.person_id
     JOIN person o ON o.id = k.person_id
    WHERE m.id = $1`,
);

/** Takes the mail for sending; nobody else gets it after that. */
export const CLAIM_MAIL = namedQuery<object, [mailId: string]>(
  'claim-mail',
  `UPDATE outgoing_mail SET state = 'sending', reason = NULL WHERE id = $1 AND state = 'waiting' RETURNING id`,
);

export const SETTLE_MAIL = namedQuery<
  object,
  [mailId: string, state: MailState, reason: string | null]
>('settle-mail', 'UPDATE outgoing_mail SET state = $2, reason = $3 WHERE id = $1');
