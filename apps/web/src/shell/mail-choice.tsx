import { useChooseNotices } from '@etage/client';
import type { NoticesView } from '@etage/contract';
import { MAIL_WISHES, REMINDERS } from '@etage/domain';
import { Notice, Select, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** Which mails a person wants, and when to be reminded. */
export function MailChoice({ notices }: { readonly notices: NoticesView }) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem();
  const { mutate } = useChooseNotices();
  const choose = (choice: Parameters<typeof mutate>[0]): void => {
    mutate(choice, {
      onError: tellProblem,
    });
  };
  return (
    <>
      {!notices.sendsMail && <Notice tone="info">{t('notices.noMail')}</Notice>}
      <Select
        label={t('notices.mails')}
        options={MAIL_WISHES.map((id) => ({ id, label: t(`notices.mailsOf.${id}`) }))}
        value={notices.mails}
        onChange={(mails) => {
          choose({ mails });
        }}
      />
      <Select
        label={t('notices.reminder')}
        options={REMINDERS.map((id) => ({ id, label: t(`notices.reminderOf.${id}`) }))}
        value={notices.mails === 'none' ? 'never' : notices.reminder}
        isDisabled={notices.mails === 'none'}
        onChange={(reminder) => {
          choose({ reminder });
        }}
      />
    </>
  );
}
