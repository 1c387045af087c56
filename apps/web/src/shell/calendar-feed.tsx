import { useRenewFeed } from '@etage/client';
import { Button, showToast, TextField, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

const addressOf = (feedPath: string): string => `${window.location.origin}${feedPath}`;

/** The address that calendar programs subscribe to; there is none until it is asked for. */
export function CalendarFeed({ feedPath }: { readonly feedPath: string | null }) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutate, isPending } = useRenewFeed();
  const renew = (): void => {
    mutate(undefined, {
      onSuccess: () => {
        if (feedPath) showToast({ tone: 'ok', text: t('notices.renewed') });
      },
      onError: tellProblem,
    });
  };
  return (
    <section className="notices-feed" aria-labelledby="notices-feed">
      <h3 id="notices-feed">{t('notices.calendar')}</h3>
      {feedPath ? (
        <FeedAddress address={addressOf(feedPath)} onRenew={renew} busy={isPending} />
      ) : (
        <>
          <p>{t('notices.feedNone')}</p>
          <Button icon="calendar" busy={isPending} onPress={renew}>
            {t('notices.create')}
          </Button>
        </>
      )}
    </section>
  );
}

interface FeedAddressProps {
  readonly address: string;
  readonly onRenew: () => void;
  readonly busy: boolean;
}

function FeedAddress({ address, onRenew, busy }: FeedAddressProps) {
  const { t } = useTranslation();
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
      <TextField
        label={t('notices.feed')}
        description={t('notices.feedHint')}
        value={address}
        isReadOnly
      />
      <div className="notices-feed-actions">
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
