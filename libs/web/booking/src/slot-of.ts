import type { BookingView } from '@etage/contract';
import type { Slot } from '@etage/domain';

export const slotOf = ({ startsAt, endsAt }: Pick<BookingView, 'startsAt' | 'endsAt'>): Slot => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
