import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { TextField } from './text-field';
import { showToast } from '../feedback/toast-queue';
import './feed-address.css';

export interface FeedAddressProps {
  /** On this server. */
  readonly path: string;
  readonly hint: string;
  readonly onRenew: () => void;
  readonly busy: boolean;
}

/** A secret address to be copied, or to be replaced by another one. */
export function FeedAddress({ path, hint, onRenew, busy }: FeedAddressProps) {
  const { t } = useTranslation();
  const address = `${window.location.origin}${path}`;
  const copy = (): void => {
    // There is no clipboard where the page came by plain HTTP.
    const copied = window.isSecureContext
      ? navigator.clipboard.writeText(address)
      : Promise.reject(new Error('no clipboard'));
    copied.then(
      () => showToast({ tone: 'ok', text: t('notices.copied') }),
      () => showToast({ tone: 'danger', text: t('notices.copyFailed') }),
    );
  };
  return (
    <>
      <TextField label={t('notices.feed')} description={hint} value={address} isReadOnly />
      <div className="ui-feed-actions">
        <Button variant="primary" onPress={copy}>
          {t('notices.copy')}
        </Button>
        <Button busy={busy} onPress={onRenew}>
          {t('notices.renew')}
        </Button>
      </div>
      <p>{t('notices.renewHint')}</p>
    </>
  );
}
