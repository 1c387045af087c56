import { useCancelTogether, useSayPresence } from '@etage/client';
import { releasedSpans, type SiteDay } from '@etage/domain';
import { problemText, showToast, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface Save {
  readonly days: readonly SiteDay[];
  /** Whether what is booked on these days is cancelled as well. */
  readonly cancels: boolean;
}

type Undo = () => Promise<number>;

/** Says that I am absent on some days, and cancels what I have booked on them where that is wanted. */
export function useSaveAbsences(timeZone: string) {
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  const presence = useSayPresence();
  const cancellations = useCancelTogether();

  const cancelOn = async (days: readonly SiteDay[]) => {
    const undos: Undo[] = [];
    let count = 0;
    for (const span of releasedSpans(days, timeZone)) {
      const { cancelled, undo } = await cancellations.cancel({ span });
      count += cancelled.length;
      if (cancelled.length > 0) undos.push(undo);
    }
    return { count, undos };
  };

  const bookAgain = async (undos: readonly Undo[], all: number): Promise<void> => {
    try {
      let count = 0;
      for (const undo of undos) count += await undo();
      showToast({
        tone: count < all ? 'danger' : 'ok',
        text: t('series.rebooked', { count, all }),
      });
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };

  return async ({ days, cancels }: Save): Promise<void> => {
    try {
      await presence.mutateAsync(days.map((day) => ({ day, state: 'absent' })));
      showToast({ tone: 'ok', text: t('absence.saved', { count: days.length }) });
      if (!cancels) return;
      const { count, undos } = await cancelOn(days);
      const action = { label: t('common.undo'), onPress: () => void bookAgain(undos, count) };
      showToast({ tone: 'ok', text: t('series.cancelled', { count }), action });
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
}
