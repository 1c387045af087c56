import { displayName, maySeeName } from '@etage/domain';
import type { MailRow } from '../queries/send-mail.query';
import { locationText, placeText } from './location-text';
import { instantText, slotText } from './slot-text';
import type { Words } from './words';
import { german } from './words.de';
import { english } from './words.en';

/** What a mail says, before it has a shape. */
export interface Letter {
  readonly language: 'de' | 'en';
  readonly subject: string;
  readonly greeting: string;
  readonly lead: string;
  readonly details: readonly (readonly [label: string, value: string])[];
  readonly link: { readonly label: string; readonly url: string } | undefined;
  readonly why: string;
  readonly place: string;
  readonly location: string;
}

/** Whoever never chose a language is written to in German. */
export const wordsFor = (locale: 'de' | 'en' | null): Words => (locale === 'en' ? english : german);

/** Writes to the addressee what that one may know. */
export function letterOf(mail: MailRow, publicUrl: string | undefined): Letter {
  const words = wordsFor(mail.locale);
  const place = placeText(mail, words);
  const location = locationText(mail, words);
  const slot = slotText(mail, mail.timeZone, words);
  const isOwn = mail.owner.personId === mail.personId;
  return {
    language: mail.locale ?? 'de',
    subject: words.subject[mail.kind].replace('{place}', place).replace('{slot}', slot),
    greeting: words.greeting.replace('{name}', displayName(mail)),
    lead: leadOf(mail, words),
    details: [
      [words.when, slot],
      [words.where, location],
      ...(mail.title === null ? [] : [[words.title, mail.title] as const]),
      ...(isOwn ? [] : [[words.forWhom, ownerText(mail, words)] as const]),
    ],
    link: publicUrl
      ? { label: words.toBookings, url: new URL('/bookings', publicUrl).href }
      : undefined,
    why: words.why,
    place,
    location,
  };
}

function leadOf(mail: MailRow, words: Words): string {
  const { kind, status, heldUntil, timeZone } = mail;
  if (kind === 'offered' && status === 'requested') return words.leadAsked;
  if (kind === 'replacement-offered' && status === 'held' && heldUntil) {
    return words.leadReplacement.replace('{heldUntil}', instantText(heldUntil, timeZone, words));
  }
  if (kind === 'offered' && status === 'held' && heldUntil) {
    return words.leadHeld.replace('{heldUntil}', instantText(heldUntil, timeZone, words));
  }
  const isOwn = mail.owner.personId === mail.personId;
  return (isOwn && mail.byOther ? words.leadByOther[kind] : undefined) ?? words.lead[kind];
}

/** Whoever booked for somebody reads the name only where that person shows it to them. */
function ownerText({ personId, roles, unitId, owner }: MailRow, words: Words): string {
  const reader = { personId, roles: [...roles], unitPath: [unitId] };
  return maySeeName(reader, owner) ? displayName(owner) : words.colleague;
}
