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

export const LIMIT_NAMES = [
  'daysAhead',
  'openBookings',
  'hoursPerWeek',
  'hoursPerBooking',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

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

/** Of each limit the rule that has the word for a person: the most specific one that says anything about it. */
export function decisiveRules(
  rules: readonly BookingLimitRule[],
  person: Limited,
  kind: PlaceKind,
): Readonly<Partial<Record<LimitName, BookingLimitRule>>> {
  const mine = rules.filter((rule) => rule.kind === kind && holdsFor(rule, person));
  mine.sort(mostSpecificFirst(person));
  return Object.fromEntries(
    LIMIT_NAMES.map((name) => [name, mine.find((rule) => rule[name] !== null)]),
  );
}

/** What holds for a person: of each limit the most specific word that is spoken about it. */
export function limitsFor(
  rules: readonly BookingLimitRule[],
  person: Limited,
  kind: PlaceKind,
): BookingLimits {
  const decisive = decisiveRules(rules, person, kind);
  return {
    daysAhead: decisive.daysAhead?.daysAhead ?? null,
    openBookings: decisive.openBookings?.openBookings ?? null,
    hoursPerWeek: decisive.hoursPerWeek?.hoursPerWeek ?? null,
    hoursPerBooking: decisive.hoursPerBooking?.hoursPerBooking ?? null,
  };
}

/** Whether it takes a look at what the person has booked to know if more may be booked. */
export const countsBookings = ({ openBookings, hoursPerWeek }: BookingLimits): boolean =>
  openBookings !== null || hoursPerWeek !== null;
