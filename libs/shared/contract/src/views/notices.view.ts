import { z } from 'zod';
import { MAIL_WISHES, REMINDERS } from '@etage/domain';
import { personId } from '../scalars';

/** What a person is told outside of Etage. */
export const noticesView = z.object({
  personId,
  mails: z.enum(MAIL_WISHES),
  reminder: z.enum(REMINDERS),
  /** Path of the private calendar, secret as a password; null until the person asks for one. */
  feedPath: z.string().nullable(),
  /** False where this installation sends no mail. */
  sendsMail: z.boolean(),
});
export type NoticesView = z.infer<typeof noticesView>;
