import { useRenewFeed } from '@etage/client';
import { Button, FeedAddress, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

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
        <FeedAddress
          path={feedPath}
          hint={t('notices.feedHint')}
          onRenew={renew}
          busy={isPending}
        />
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
