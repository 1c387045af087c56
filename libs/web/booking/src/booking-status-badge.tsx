import { Badge, type BadgeProps } from '@etage/ui';
import type { BookingStatus } from '@etage/domain';
import { useTranslation } from 'react-i18next';

const LOOKS: Readonly<Record<BookingStatus, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  requested: { tone: 'accent', icon: 'approval' },
  confirmed: { tone: 'neutral' },
  'checked-in': { tone: 'ok', icon: 'check' },
  cancelled: { tone: 'neutral' },
  declined: { tone: 'danger', icon: 'close' },
  released: { tone: 'warn', icon: 'undo' },
};

/** How a booking stands. That it is simply booked goes without saying. */
export function BookingStatusBadge({ status }: { readonly status: BookingStatus }) {
  const { t } = useTranslation();
  if (status === 'confirmed') return null;
  return <Badge {...LOOKS[status]}>{t(`bookingStatus.${status}`)}</Badge>;
}
