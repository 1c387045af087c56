import { slotOf } from '@etage/contract';
import type {
  ChangeRejection,
  EquipmentKind,
  Miss,
  RecurrenceRejection,
  Rejection,
  WaitingRejection,
} from '@etage/domain';
import type { TFunction } from 'i18next';
import { formatsFor, type Formats } from '../format/formats';
import type { Language } from '../format/language';

/** Every reason against a wish that the domain knows. */
export type Reason = Rejection | ChangeRejection | RecurrenceRejection | WaitingRejection | Miss;

export interface Wording {
  readonly t: TFunction;
  /** IANA name of the site's zone; times are told on its wall clock. */
  readonly timeZone: string;
  readonly locale: Language;
}

type Values = Readonly<Record<string, string | number>>;
type Teller<R extends Reason> = (reason: R, formats: Formats, t: TFunction) => Values;
type Tellers = { readonly [C in Reason['code']]?: Teller<Extract<Reason, { code: C }>> };

const instant = (text: string, formats: Formats): string =>
  formats.slot(slotOf({ startsAt: text, endsAt: text })).replace(/–.*$/, '');

const statusOf: Teller<Extract<Reason, { status: unknown }>> = ({ status }, _formats, t) => ({
  status: t(`bookingStatus.${status}`),
});

/** Turns the parameters of a reason into words; what is missing here goes into the sentence as it is. */
const TELLERS: Tellers = {
  'too-short': ({ minimumMinutes }, f) => ({ minimum: f.duration(minimumMinutes) }),
  'too-long': ({ maximumMinutes }, f) => ({ maximum: f.duration(maximumMinutes) }),
  'outside-slot-mode': ({ day, opensAt, halvedAt, closesAt }, f) => ({
    day: f.day(day),
    opensAt: f.wallTime(opensAt),
    halvedAt: f.wallTime(halvedAt ?? closesAt),
    closesAt: f.wallTime(closesAt),
  }),
  'light-only-now': ({ lightMinutes }, f) => ({ most: f.duration(lightMinutes) }),
  'too-many-hours-in-week': ({ week, bookedMinutes, allowedHours }, f) => ({
    week: f.day(week),
    booked: f.duration(bookedMinutes),
    allowed: f.duration(allowedHours * 60),
  }),
  'too-far-ahead': ({ lastDay }, f) => ({ lastDay: f.day(lastDay) }),
  'outside-frame-hours': ({ day, opensAt, closesAt }, f) => ({
    day: f.day(day),
    opensAt: f.wallTime(opensAt ?? 0),
    closesAt: f.wallTime(closesAt ?? 0),
  }),
  'public-holiday': ({ day, name }, f) => ({ day: f.day(day), name }),
  'place-closed': ({ reason, note, closedUntil }, f, t) => ({
    reason: note ?? t(`closureReason.${reason}`),
    until: closedUntil === null ? '' : instant(closedUntil, f),
  }),
  'place-taken': (r, f) => ({
    slot: f.slot(slotOf({ startsAt: r.takenFrom, endsAt: r.takenUntil })),
  }),
  'person-already-booked': (r, f) => ({
    slot: f.slot(slotOf({ startsAt: r.bookedFrom, endsAt: r.bookedUntil })),
  }),
  'booking-not-active': statusOf,
  'not-awaiting-approval': statusOf,
  'not-confirmed': statusOf,
  'not-held': statusOf,
  'hold-over': ({ heldUntil }, f) => ({ heldUntil: instant(heldUntil, f) }),
  'hold-not-over': ({ heldUntil }, f) => ({ heldUntil: instant(heldUntil, f) }),
  'booking-over': ({ endedAt }, f) => ({ endedAt: instant(endedAt, f) }),
  'check-in-not-open': ({ opensAt }, f) => ({ opensAt: instant(opensAt, f) }),
  'grace-not-over': ({ releasesAt }, f) => ({ releasesAt: instant(releasesAt, f) }),
  'equipment-missing': ({ equipment }, _f, t) => ({
    equipment: t(`equipmentKind.${equipment as EquipmentKind}`, { defaultValue: equipment }),
  }),
  'other-kind': ({ kind }, _f, t) => ({ kind: t(`placeKind.${kind}`) }),
};

/** Where a parameter that may be missing makes it another sentence. */
function sentenceOf(reason: Reason) {
  if (reason.code === 'outside-frame-hours' && reason.opensAt === null) {
    return 'rejection.outside-frame-days';
  }
  if (reason.code === 'outside-slot-mode' && reason.halvedAt !== null) {
    return 'rejection.outside-slot-mode-half';
  }
  if (reason.code === 'place-closed' && reason.closedUntil !== null) {
    return 'rejection.place-closed-until';
  }
  return `rejection.${reason.code}` as const;
}

/** One plain sentence for one reason. Accepts what the wire brings; a code unknown to this client is told as such. */
export function rejectionText(
  rejection: Reason | { readonly code: string },
  { t, timeZone, locale }: Wording,
): string {
  const reason = rejection as Reason;
  const tell = TELLERS[reason.code] as Teller<Reason> | undefined;
  const values = tell?.(reason, formatsFor(locale, timeZone), t) ?? {};
  return t(sentenceOf(reason), { ...reason, ...values, defaultValue: t('rejection.unknown') });
}
