import type {
  BookingId,
  BookingStatus,
  MailWish,
  PersonId,
  PlaceKind,
  Reminder,
} from '@etage/domain';
import { holding, namedQuery } from '@etage/database';

export interface NoticeSettingsRow {
  readonly mails: MailWish;
  readonly reminder: Reminder;
  readonly feedToken: string | null;
}

const COLUMNS = `mails, reminder, feed_token AS "feedToken"`;

export const NOTICE_SETTINGS_OF = namedQuery<NoticeSettingsRow, [personId: PersonId]>(
  'notice-settings-of',
  `SELECT ${COLUMNS} FROM notice_settings WHERE person_id = $1`,
);

/** What is null stays as it is; the fourth and fifth hold for whoever never said anything. */
export const SET_NOTICE_SETTINGS = namedQuery<
  NoticeSettingsRow,
  [
    personId: PersonId,
    mails: MailWish | null,
    reminder: Reminder | null,
    feedToken: string | null,
    usualMails: MailWish,
    usualReminder: Reminder,
  ]
>(
  'set-notice-settings',
  `INSERT INTO notice_settings AS s (person_id, mails, reminder, feed_token)
   VALUES ($1, coalesce($2, $5), coalesce($3, $6), $4)
   ON CONFLICT (person_id) DO UPDATE
     SET mails = coalesce($2, s.mails), reminder = coalesce($3, s.reminder), feed_token = coalesce($4, s.feed_token)
   RETURNING ${COLUMNS}`,
);

export const OWNER_OF_FEED = namedQuery<
  { personId: PersonId; locale: 'de' | 'en' | null },
  [feedToken: string]
>(
  'owner-of-feed',
  `SELECT p.id AS "personId", p.locale FROM notice_settings s JOIN person p ON p.id = s.person_id
    WHERE s.feed_token = $1 AND p.active`,
);

export interface FeedBookingRow {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly title: string | null;
  readonly placeKind: PlaceKind;
  readonly code: string;
  readonly floorName: string;
  readonly buildingName: string;
  readonly address: string;
  readonly timeZone: string;
  readonly sequence: number;
  readonly stamp: Date;
}

/** What the person holds and what they held since `since`, in order of time. */
export const FEED_BOOKINGS = namedQuery<FeedBookingRow, [personId: PersonId, since: Date]>(
  'feed-bookings',
  `SELECT k.id AS "bookingId", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.status, k.title,
          p.kind AS "placeKind", p.code, f.name AS "floorName", b.name AS "buildingName", b.address,
          s.time_zone AS "timeZone", k.created_at AS stamp,
          (SELECT coalesce(max(m.sequence), 0) FROM outgoing_mail m
            WHERE m.booking_id = k.id AND m.person_id = k.person_id) AS sequence
     FROM booking k
     JOIN place p ON p.id = k.place_id
     JOIN floor f ON f.id = k.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
    WHERE k.person_id = $1 AND k.ends_at > $2 AND ${holding('k.status')}
    ORDER BY k.starts_at, k.id`,
);
