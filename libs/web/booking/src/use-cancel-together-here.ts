import { useCancelTogether, type CancelTogether } from '@etage/client';
import { showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** Cancels several bookings, says how many, and offers to book them again for a while. */
export function useCancelTogetherHere() {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { cancel } = useCancelTogether();
  const bookAgain = async (undo: () => Promise<number>, all: number): Promise<void> => {
    try {
      const count = await undo();
      const text = t('series.rebooked', { count, all });
      showToast({ text, tone: count < all ? 'danger' : 'ok' });
    } catch (error) {
      tellProblem(error);
    }
  };
  return async (wish: CancelTogether): Promise<void> => {
    try {
      const { cancelled, undo } = await cancel(wish);
      const count = cancelled.length;
      const text = t('series.cancelled', { count });
      const onPress = () => void bookAgain(undo, count);
      const action = { label: t('common.undo'), onPress };
      showToast({ tone: 'ok', text, ...(count > 0 ? { action } : {}) });
    } catch (error) {
      tellProblem(error);
    }
  };
}
