import type { NoticeKind, PlaceKind } from '@etage/domain';

/** Everything a letter says, in one language. `{slot}` and `{place}` stand for what the letter is about. */
export interface Words {
  readonly tag: string;
  readonly subject: Readonly<Record<NoticeKind, string>>;
  readonly lead: Readonly<Record<NoticeKind, string>>;
  /** In place of the lead where somebody else did it. */
  readonly leadByOther: Partial<Record<NoticeKind, string>>;
  /** In place of the lead where the place is only held, until `{heldUntil}`, or asked for. */
  readonly leadHeld: string;
  readonly leadAsked: string;
  /** In place of the lead where a replacement is held until `{heldUntil}`. */
  readonly leadReplacement: string;
  readonly greeting: string;
  readonly kind: Readonly<Record<PlaceKind, string>>;
  /** What everybody may know of a booking. */
  readonly taken: string;
  readonly when: string;
  readonly where: string;
  readonly title: string;
  readonly forWhom: string;
  readonly colleague: string;
  readonly until: string;
  readonly toBookings: string;
  readonly why: string;
}
