import type { BookingStatus, Slot } from '@etage/domain';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format/use-formats';
import { placeName, type Named } from '../messages/place-name';
import { problemText } from '../messages/problem-text';
import { useWording } from '../messages/use-wording';
import { showToast } from './toast-queue';

export interface Cancelled {
  readonly place: Named;
  readonly slot: Slot;
  /** How it stood before. */
  readonly status: BookingStatus;
}

/** What it is called where it was not simply a booking. */
const OUTCOMES: Partial<Record<BookingStatus, 'withdrawn' | 'holdDeclined'>> = {
  requested: 'withdrawn',
  held: 'holdDeclined',
};

/** Says what was cancelled and offers to undo it; what came of that is said in turn, also that somebody was faster. */
export function useCancelledToast(timeZone: string) {
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  const formats = useFormats(timeZone);
  return ({ place, slot, status }: Cancelled, undo?: () => Promise<unknown>): void => {
    const words = { place: placeName(place, t), slot: formats.slot(slot) };
    const bookAgain = async (): Promise<void> => {
      try {
        await undo?.();
        showToast({ tone: 'ok', text: t('booking.rebooked', words) });
      } catch (error) {
        const reason = problemText(error, wording);
        showToast({ tone: 'danger', text: t('booking.rebookFailed', { ...words, reason }) });
      }
    };
    const outcome = OUTCOMES[status] ?? 'cancelled';
    const action = undo && { label: t('common.undo'), onPress: () => void bookAgain() };
    showToast({ tone: 'ok', text: t(`booking.${outcome}`, words), ...(action ? { action } : {}) });
  };
}
