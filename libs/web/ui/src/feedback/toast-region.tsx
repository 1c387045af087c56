import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  type QueuedToast,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../control/button';
import { IconButton } from '../control/icon-button';
import { Icon } from '../icon/icon';
import { toastQueue, type ToastMessage } from './toast-queue';
import './toast-region.css';

const ICONS = { ok: 'check', info: 'info', danger: 'error' } as const;

function Message({ toast }: { readonly toast: QueuedToast<ToastMessage> }) {
  const { t } = useTranslation();
  const { text, tone, action } = toast.content;
  const close = (): void => {
    toastQueue.close(toast.key);
  };
  return (
    <Toast toast={toast} className={`ui-toast ui-toast-${tone}`}>
      <Icon name={ICONS[tone]} />
      <ToastContent className="ui-toast-text">
        <Text slot="title">{text}</Text>
      </ToastContent>
      {action && (
        <Button
          onPress={() => {
            action.onPress();
            close();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t('common.close')} onPress={close} />
    </Toast>
  );
}

/** Where toasts appear; once on the page. */
export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion queue={toastQueue} className="ui-toasts" aria-label={t('common.news')}>
      {({ toast }) => <Message toast={toast} />}
    </AriaToastRegion>
  );
}
