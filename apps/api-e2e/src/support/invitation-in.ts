import type { ParsedMail } from 'mailparser';
import { readCalendarFile } from './calendar-file';

/** The calendar file of a mail, as a parser that is not ours reads it. */
export function invitationIn(mail: ParsedMail | undefined) {
  const file = mail?.attachments.find(({ contentType }) => contentType === 'text/calendar');
  return readCalendarFile(String(file?.content));
}
