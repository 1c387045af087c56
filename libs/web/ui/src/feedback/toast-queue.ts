import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** A destructive action stays undoable this long, in milliseconds. */
export const UNDO_MS = 10_000;

/** React Aria wants at least five seconds, so that people can read it. */
const NEWS_MS = 6_000;

export interface ToastMessage {
  readonly text: string;
  readonly tone: 'ok' | 'info' | 'danger';
  /** One thing that can be done about it; the toast closes with it. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Though something can be done about it, it is no news any more once something else is done. */
  readonly givesWay?: boolean;
}

export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const isMereConfirmation = ({ tone, action, givesWay }: ToastMessage): boolean =>
  tone === 'ok' && (!action || givesWay === true);

/** What was done before is no news any more once something else is done; what can be undone stays. */
function closeOldConfirmations(): void {
  for (const { key, content } of toastQueue.visibleToasts) {
    if (isMereConfirmation(content)) toastQueue.close(key);
  }
}

/** Shows a message for a while: ten seconds when something can be done about it, else six. */
export function showToast(message: ToastMessage): string {
  if (message.tone === 'ok') closeOldConfirmations();
  return toastQueue.add(message, { timeout: message.action ? UNDO_MS : NEWS_MS });
}
