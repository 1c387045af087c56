import { displayName, type NoticeKind } from '@etage/domain';
import MailComposer from 'nodemailer/lib/mail-composer';
import { invitation, type Invitation } from '../calendar/invitation';
import { addressOf } from '../delivery/mail.settings';
import type { MailRow } from '../queries/send-mail.query';
import { htmlLetter } from './html-letter';
import { letterOf, type Letter } from './letter';
import { plainLetter } from './plain-letter';

/** The message as it goes over the wire: text, HTML and, for the person of the booking, the calendar file. */
export function composeMail(
  mail: MailRow,
  from: string,
  publicUrl: string | undefined,
): Promise<Buffer> {
  const letter = letterOf(mail, publicUrl);
  const file = invitationOf(mail, letter, addressOf(from));
  const composer = new MailComposer({
    from,
    to: { name: displayName(mail), address: mail.email },
    subject: letter.subject,
    date: mail.createdAt,
    // The same however often it is tried, so that a server or reader may know it again.
    messageId: `<${mail.mailId}@etage>`,
    headers: { 'auto-submitted': 'auto-generated', 'content-language': letter.language },
    text: plainLetter(letter),
    html: htmlLetter(letter),
    ...(file ? { icalEvent: { ...file, filename: 'etage.ics' } } : {}),
  });
  return composer.compile().build();
}

/** These change nothing in a calendar. */
const WITHOUT_FILE: readonly NoticeKind[] = [
  'reminder',
  'place-closed',
  'replacement-offered',
  'replacement-lapsed',
  'place-reopened',
];

/** Whoever booked for somebody else has nothing to enter. */
function invitationOf(mail: MailRow, letter: Letter, sender: string): Invitation | undefined {
  if (WITHOUT_FILE.includes(mail.kind) || mail.owner.personId !== mail.personId) return undefined;
  const entry = {
    ...mail,
    stamp: mail.createdAt,
    summary: mail.title ?? letter.place,
    location: letter.location,
    url: letter.link?.url,
  };
  const attendee = { name: displayName(mail), email: mail.email };
  return invitation(entry, { name: 'Etage', email: sender }, attendee);
}
