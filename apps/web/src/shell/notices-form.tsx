import { useNotices } from '@etage/client';
import { Button, Notice, Skeleton } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { CalendarFeed } from './calendar-feed';
import { MailChoice } from './mail-choice';
import './notices-form.css';

/** Which mails come, and the address of the private calendar; every choice holds at once. */
export function NoticesForm() {
  const { t } = useTranslation();
  const { data: notices, isError, refetch } = useNotices();
  if (isError) {
    return (
      <>
        <Notice tone="danger">{t('notices.loadFailed')}</Notice>
        <Button onPress={() => void refetch()}>{t('common.retry')}</Button>
      </>
    );
  }
  if (!notices) return <Skeleton lines={5} />;
  return (
    <div className="notices-form">
      <MailChoice notices={notices} />
      <CalendarFeed feedPath={notices.feedPath} />
    </div>
  );
}
