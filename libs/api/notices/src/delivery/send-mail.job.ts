import { jobKind } from '@etage/jobs';

/** Sends one mail of the outbox. */
export const SEND_MAIL = jobKind<{ mailId: string }>('send-mail');
