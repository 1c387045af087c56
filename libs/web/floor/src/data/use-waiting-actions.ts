import {
  useConfirmHold,
  useJoinWaitingList,
  useLeaveWaitingList,
  type WaitingWish,
} from '@etage/client';
import { slotOf } from '@etage/contract';
import type { BookingId, WaitingId } from '@etage/domain';
import { problemText, showToast, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

export interface WaitingActions {
  readonly join: (wish: WaitingWish) => void;
  readonly leave: (waitingId: WaitingId) => void;
  /** Takes what is held for me. */
  readonly confirm: (bookingId: BookingId) => void;
}

/** What can be done about places that are taken; what came of it is said. */
export function useWaitingActions(timeZone: string): WaitingActions {
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  const formats = useFormats(timeZone);
  const joining = useJoinWaitingList();
  const leaving = useLeaveWaitingList();
  const confirming = useConfirmHold();
  const tell = (done: Promise<unknown>, text: string): void => {
    done.then(
      () => {
        showToast({ tone: 'ok', text });
      },
      (error: unknown) => {
        showToast({ tone: 'danger', text: problemText(error, wording) });
      },
    );
  };
  return {
    join: (wish) => {
      tell(joining.mutateAsync(wish), t('waiting.joined', { slot: formats.slot(slotOf(wish)) }));
    },
    leave: (waitingId) => {
      tell(leaving.mutateAsync(waitingId), t('waiting.left'));
    },
    confirm: (bookingId) => {
      tell(confirming.mutateAsync(bookingId), t('waiting.confirmed'));
    },
  };
}
