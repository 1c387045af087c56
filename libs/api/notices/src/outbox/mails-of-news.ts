import { noticeOf, wantsMail, type NoticeKind, type PersonId } from '@etage/domain';
import type { News } from '../queries/read-news.query';

export interface MailToWrite {
  readonly kind: NoticeKind;
  readonly personId: PersonId;
  readonly byOther: boolean;
}

/** Nobody does these for themselves, whoever the change names: a rule frees the place, or offers it. */
const BY_RULE: readonly NoticeKind[] = ['released', 'offered', 'lapsed'];

/** The mails that follow from what happened: to those it concerns, as far as they want them. */
export function mailsOfNews({ action, actorId, booking, addressees }: News): MailToWrite[] {
  const kind = noticeOf(action, booking.status);
  if (!kind) return [];
  return addressees
    .map(({ personId, mails }) => ({
      mails,
      mail: { kind, personId, byOther: personId !== actorId || BY_RULE.includes(kind) },
    }))
    .filter(({ mails, mail }) => wantsMail(mails, mail.byOther))
    .map(({ mail }) => mail);
}
