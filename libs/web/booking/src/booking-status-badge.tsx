import { Badge, type BadgeProps } from '@etage/ui';
import type { BookingStatus } from '@etage/domain';
import { useTranslation } from 'react-i18next';

const LOOKS: Readonly<Record<BookingStatus, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  held: { tone: 'warn', icon: 'clock' },
  requested: { tone: 'accent', icon: 'approval' },
  confirmed: { tone: 'neutral' },
  'checked-in': { tone: 'ok', icon: 'check' },
  cancelled: { tone: 'neutral' },
  declined: { tone: 'danger', icon: 'close' },
  released: { tone: 'warn', icon: 'undo' },
};

export interface BookingStatusBadgeProps {
  readonly status: BookingStatus;
  /** Whoever checked in to what is over has used it. */
  readonly isOver: boolean;
  /** Until when it is held, in words; absent where it is not. */
  readonly heldUntil?: string | undefined;
  /** The place is closed for a defect. */
  readonly placeBroken?: boolean | undefined;
}

/** How a booking stands. That it is simply booked goes without saying. */
export function BookingStatusBadge(props: BookingStatusBadgeProps) {
  const { status, isOver, heldUntil, placeBroken } = props;
  const { t } = useTranslation();
  if (placeBroken && !isOver && status !== 'held') {
    return (
      <Badge tone="danger" icon="warning">
        {t('replacement.placeBroken')}
      </Badge>
    );
  }
  if (status === 'confirmed') return null;
  const wasUsed = isOver && status === 'checked-in';
  const text = wasUsed ? t('bookings.used') : t(`bookingStatus.${status}`);
  return (
    <Badge {...LOOKS[status]}>
      {heldUntil ? t('waiting.heldUntil', { until: heldUntil }) : text}
    </Badge>
  );
}
