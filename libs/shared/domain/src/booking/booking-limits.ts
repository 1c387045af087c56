import type { UnitId } from '../ids';
import type { Actor } from '../people/actor';
import type { Role } from '../people/role';
import type { PlaceKind } from '../place/place';

/** How much of one kind of place a person may have at a site; null where nothing is limited. */
export interface BookingLimits {
  /** How many days ahead of today the last bookable day lies. */
  readonly daysAhead: number | null;
  /** Bookings that are not over yet. */
  readonly openBookings: number | null;
  /** Booked hours of an ISO week at the site, from Monday to Sunday. */
  readonly hoursPerWeek: number | null;
  readonly hoursPerBooking: number | null;
}

/** Limits for everybody, or for a role, a unit with all below it, or a role there. */
export interface BookingLimitRule extends BookingLimits {
  readonly kind: PlaceKind;
  readonly role: Role | null;
  readonly unitId: UnitId | null;
}

export const NO_LIMITS: BookingLimits = {
  daysAhead: null,
  openBookings: null,
  hoursPerWeek: null,
  hoursPerBooking: null,
};

type Limited = Pick<Actor, 'roles' | 'unitPath'>;

const RANK: Readonly<Record<Role, number>> = {
  staff: 1,
  'facility-manager': 2,
  administrator: 3,
};

const holdsFor = ({ role, unitId }: BookingLimitRule, { roles, unitPath }: Limited): boolean =>
  (role === null || roles.includes(role)) && (unitId === null || unitPath.includes(unitId));

/** The nearer the unit, the more specific; then the higher the role. */
const mostSpecificFirst =
  ({ unitPath }: Limited) =>
  (a: BookingLimitRule, b: BookingLimitRule): number => {
    const distance = ({ unitId }: BookingLimitRule): number =>
      unitId === null ? unitPath.length : unitPath.indexOf(unitId);
    const rank = ({ role }: BookingLimitRule): number => (role === null ? 0 : RANK[role]);
    return distance(a) - distance(b) || rank(b) - rank(a);
  };

/** What holds for a person: of each limit the most specific word that is spoken about it. */
export function limitsFor(
  rules: readonly BookingLimitRule[],
  person: Limited,
  kind: PlaceKind,
): BookingLimits {
  const mine = rules.filter((rule) => rule.kind === kind && holdsFor(rule, person));
  mine.sort(mostSpecificFirst(person));
  return mine.reduce<BookingLimits>(
    (known, rule) => ({
      daysAhead: known.daysAhead ?? rule.daysAhead,
      openBookings: known.openBookings ?? rule.openBookings,
      hoursPerWeek: known.hoursPerWeek ?? rule.hoursPerWeek,
      hoursPerBooking: known.hoursPerBooking ?? rule.hoursPerBooking,
    }),
    NO_LIMITS,
  );
}

/** Whether it takes a look at what the person has booked to know if more may be booked. */
export const countsBookings = ({ openBookings, hoursPerWeek }: BookingLimits): boolean =>
  openBookings !== null || hoursPerWeek !== null;
