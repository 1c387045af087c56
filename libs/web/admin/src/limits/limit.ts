import type { BookingLimitRule, LimitName, PlaceKind, Role, UnitId } from '@etage/domain';

/** One figure of the rules, as people think of it: who may have how much of what. */
export interface Limit {
  readonly role: Role | null;
  readonly unitId: UnitId | null;
  readonly kind: PlaceKind;
  readonly limit: LimitName;
  /** Days, bookings or hours. */
  readonly figure: number;
}

/** What a limit is about, without its figure. */
export type LimitSubject = Omit<Limit, 'figure'>;

/** The most each may be, as the API takes it. */
export const MOST_OF: Readonly<Record<LimitName, number>> = {
  daysAhead: 3_650,
  openBookings: 10_000,
  hoursPerWeek: 168,
  hoursPerBooking: 8_760,
};

type Scope = Pick<BookingLimitRule, 'kind' | 'role' | 'unitId'>;

export const isOfScope = (a: Scope, b: Scope): boolean =>
  a.kind === b.kind && a.role === b.role && a.unitId === b.unitId;

export const isSameLimit = (a: LimitSubject, b: LimitSubject): boolean =>
  isOfScope(a, b) && a.limit === b.limit;

export const limitKey = ({ kind, role, unitId, limit }: LimitSubject): string =>
  `${kind} ${role} ${unitId} ${limit}`;
