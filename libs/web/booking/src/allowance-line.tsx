import { allowanceOf, useMyAllowances } from '@etage/client';
import type { AllowanceView } from '@etage/contract';
import { minutesThisWeek, openBookings } from '@etage/domain';
import { useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface OneAllowance {
  readonly view: AllowanceView;
  readonly now: Date;
  /** The site is named where several have limits. */
  readonly isNamed: boolean;
}

/** `Desks: 3 of 10 open bookings, 12 of 40 hours this week` */
function useAllowanceText({ view, now, isNamed }: OneAllowance): string {
  const { t } = useTranslation();
  const { number } = useFormats(view.timeZone);
  const { limits, counted } = allowanceOf(view);
  const open = { count: limits.openBookings ?? 0, used: openBookings({ counted }, now) };
  const hours = minutesThisWeek({ counted }, now, view.timeZone) / 60;
  const parts = [
    ...(limits.openBookings === null ? [] : [t('allowance.open', open)]),
    ...(limits.hoursPerWeek === null
      ? []
      : [t('allowance.hours', { count: limits.hoursPerWeek, used: number(hours) })]),
    ...(limits.hoursPerBooking === null
      ? []
      : [t('allowance.hoursPerBooking', { count: limits.hoursPerBooking })]),
    ...(limits.daysAhead === null ? [] : [t('allowance.daysAhead', { count: limits.daysAhead })]),
  ];
  const kind = t(`allowance.kind.${view.kind}`);
  const of = isNamed ? t('allowance.atSite', { kind, site: view.siteName }) : kind;
  return t('allowance.line', { of, parts: parts.join(', ') });
}

function AllowanceItem(props: OneAllowance) {
  return <li>{useAllowanceText(props)}</li>;
}

/** How much of what I may have I have; nothing where nothing is limited. */
export function AllowanceLine({ now }: { readonly now: Date }) {
  const { t } = useTranslation();
  const { data = [] } = useMyAllowances();
  if (data.length === 0) return null;
  const isNamed = new Set(data.map(({ siteId }) => siteId)).size > 1;
  return (
    <ul className="bookings-allowance" aria-label={t('allowance.label')}>
      {data.map((view) => (
        <AllowanceItem key={`${view.siteId} ${view.kind}`} {...{ view, now, isNamed }} />
      ))}
    </ul>
  );
}
