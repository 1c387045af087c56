import { isBookableFor, noticeOf, wantsMail, type NoticeKind, type PersonId } from '@etage/domain';
import type { Addressee, News } from '../queries/read-news.query';

export interface MailToWrite {
  readonly kind: NoticeKind;
  readonly personId: PersonId;
  readonly byOther: boolean;
}

/** Nobody does these for themselves, whoever the change names: a rule frees the place, or offers it. */
const BY_RULE: readonly NoticeKind[] = [
  'released',
  'offered',
  'lapsed',
  'place-closed',
  'replacement-offered',
  'replacement-lapsed',
  'place-reopened',
];

/** Whoever booked for somebody else hears of it as long as that person lets them book. */
const mayHear = (addressee: Addressee, { bookedFor }: News): boolean =>
  addressee.personId === bookedFor.personId || isBookableFor(addressee, bookedFor);

/** The mails that follow from what happened: to those it concerns, as far as they want them. */
export function mailsOfNews(news: News): MailToWrite[] {
  const { action, actorId, booking, addressees } = news;
  const kind = noticeOf(action, booking.status);
  if (!kind) return [];
  return addressees
    .filter((addressee) => mayHear(addressee, news))
    .map(({ personId, mails }) => ({
      mails,
      mail: { kind, personId, byOther: personId !== actorId || BY_RULE.includes(kind) },
    }))
    .filter(({ mails, mail }) => wantsMail(mails, mail.byOther))
    .map(({ mail }) => mail);
}
