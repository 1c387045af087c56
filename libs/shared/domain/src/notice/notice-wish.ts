/** Which mails about their bookings a person wants: each, only about what others did, or none at all. */
export const MAIL_WISHES = ['all', 'by-others', 'none'] as const;
export type MailWish = (typeof MAIL_WISHES)[number];

/** When a person is reminded of a booking: at six the evening before, or so long before it begins. */
export const REMINDERS = [
  'evening-before',
  'one-hour',
  'two-hours',
  'four-hours',
  'never',
] as const;
export type Reminder = (typeof REMINDERS)[number];

/** What holds for a person who has never said anything else. */
export const DEFAULT_NOTICE_WISH = { mails: 'all', reminder: 'evening-before' } as const;

/** @param byOther whether somebody else did what the mail is about */
export const wantsMail = (wish: MailWish, byOther: boolean): boolean =>
  wish === 'all' || (wish === 'by-others' && byOther);
