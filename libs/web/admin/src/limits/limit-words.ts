import type { UnitView } from '@etage/contract';
import type { LimitName, UnitId } from '@etage/domain';
import type { TFunction } from 'i18next';
import type { Limit, LimitSubject } from './limit';

type Units = readonly UnitView[];

export const unitName = (units: Units, unitId: UnitId): string | undefined =>
  units.find((unit) => unit.unitId === unitId)?.name;

/** `Everybody`, `Staff`, `Building Office`, `Staff, Building Office`. */
export function whoText(
  { role, unitId }: Pick<Limit, 'role' | 'unitId'>,
  units: Units,
  t: TFunction,
): string {
  const unit =
    unitId === null ? undefined : (unitName(units, unitId) ?? t('admin.limits.unknownUnit'));
  if (role === null) return unit ?? t('admin.limits.everybody');
  const roleName = t(`admin.role.${role}`);
  return unit === undefined ? roleName : t('admin.limits.roleInUnit', { role: roleName, unit });
}

const UNITS = {
  daysAhead: 'days',
  openBookings: 'bookings',
  hoursPerWeek: 'hours',
  hoursPerBooking: 'hours',
} as const satisfies Record<LimitName, string>;

/** `10 bookings`, `14 days`. */
export const figureText = ({ limit, figure }: Limit, t: TFunction): string =>
  t(`admin.limits.figure.${UNITS[limit]}`, { count: figure });

export const unitText = (limit: LimitName, t: TFunction): string =>
  t(`admin.limits.unit.${UNITS[limit]}`);

/** `Open bookings, desks`. */
export const whatText = ({ limit, kind }: LimitSubject, t: TFunction): string =>
  t('admin.limits.whatOf', {
    what: t(`admin.limits.what.${limit}`),
    kind: t(`allowance.kind.${kind}`),
  });
